const NAME = /^[A-Za-z]\w{0,59}$/;
const CODE = /^[A-Za-z0-9_]{1,20}$/;

/**
 * What is kept of a failure: its class and its code, `QueryFailedError 23505`. Never its message:
 * a database or mail server likes to quote the value it complains about.
 */
export function failureLabel(error: unknown): string {
  if (!(error instanceof Error)) return 'NotAnError';
  const name = NAME.test(error.name) ? error.name : 'Error';
  const code = codeOf(error);
  return code === undefined ? name : `${name} ${code}`;
}

function codeOf(error: Error): string | undefined {
  const { driverError, responseCode, code } = error as {
    driverError?: { code?: unknown };
    responseCode?: unknown;
    code?: unknown;
  };
  return [driverError?.code, responseCode, code]
    .filter((found) => typeof found === 'string' || typeof found === 'number')
    .map(String)
    .find((found) => CODE.test(found));
}
