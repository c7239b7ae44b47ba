import { EngineAway, EngineRefused } from './meili.errors';

/** An answer of the server's that refuses, as its client throws it. */
interface ApiError extends Error {
  readonly cause?: { readonly code?: string };
  readonly response: Response;
}

/** The answer, or what went wrong in two classes; what the server or the client wrote about it is dropped. */
export async function understood<T>(answer: PromiseLike<T>): Promise<T> {
  try {
    const found = await answer;
    if (typeof found !== 'object' || found === null) throw new EngineAway('unexpected');
    return found;
  } catch (error) {
    throw failureOf(error);
  }
}

/** The client's classes are told by their names: one file only imports it. */
function failureOf(error: unknown): EngineAway | EngineRefused {
  if (error instanceof EngineAway) return error;
  const { name } = error as { name?: unknown };
  if (name === 'MeilisearchTaskTimeOutError') return new EngineAway('task_timeout');
  if (name === 'MeilisearchApiError') return refusalOf(error as ApiError);
  if (error instanceof SyntaxError) return new EngineAway('not_json');
  return new EngineAway(isTimeout(error) ? 'timeout' : 'unreachable');
}

function refusalOf({ cause, response: { status, headers } }: ApiError): EngineAway | EngineRefused {
  if (status < 500 && status !== 429) return new EngineRefused(cause?.code ?? `http_${status}`, status);
  return new EngineAway(`http_${status}`, retryAfterMs(headers.get('retry-after')));
}

/** Ours, by a signal, or the client's own; the client wraps both. */
function isTimeout(error: unknown): boolean {
  const cause = (error as { cause?: unknown }).cause;
  return /time_?out/i.test((cause as { name?: string } | undefined)?.name ?? '');
}

function retryAfterMs(header: string | null): number | null {
  return header !== null && /^\d{1,6}$/.test(header) ? Number(header) * 1000 : null;
}
