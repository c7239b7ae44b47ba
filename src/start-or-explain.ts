import { ConfigError } from './platform/config/config-error';
import { readConfig } from './platform/config/config';
import { launchedByNpm } from './platform/config/launched-by-npm';
import { EmbeddedPostgresError } from './platform/database/embedded';
import { InvalidInput } from './platform/http/field-error';
import { startService } from './service';

const LOOK_EVERY_MS = 500;

/**
 * Starts the service and stops it cleanly at SIGINT and SIGTERM. What stands in the way of the start
 * is said in one sentence, and the process ends with status 1.
 */
export async function startOrExplain(): Promise<void> {
  try {
    const service = await startService(readConfig());
    stopWhenAsked(() => service.stop());
    // Whoever reads these lines may stop the service at once: by now that stops it cleanly.
    for (const line of service.announcement) process.stdout.write(`${line}\n`);
  } catch (error) {
    process.stderr.write(`${sentenceOf(error)}\n`);
    process.exitCode = 1;
    // Something half started must not keep a process alive that serves nobody.
    setTimeout(() => process.exit(1), 1_000).unref();
  }
}

function stopWhenAsked(stop: () => Promise<void>): void {
  let stopping = false;
  const once = () => {
    if (stopping) return;
    stopping = true;
    stop().then(
      () => process.exit(0),
      (error: unknown) => {
        process.stderr.write(`${sentenceOf(error)}\n`);
        process.exit(1);
      },
    );
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, once);
  if (launchedByNpm()) whenParentGoes(once);
}

/** Ending `npm start` ends its shell, which does not pass the signal on: the service would go on alone, unseen. */
function whenParentGoes(act: () => void): void {
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) act();
  }, LOOK_EVERY_MS).unref();
}

/** A refusal of ours as it stands; of anything else its class and code, since its text may carry a value. */
export function sentenceOf(error: unknown): string {
  if (error instanceof ConfigError || error instanceof EmbeddedPostgresError) return error.message;
  if (error instanceof InvalidInput)
    return error.errors.map(({ field, message }) => `${field}: ${message}`).join('\n');
  const { code } = (error ?? {}) as { code?: string };
  if (code === 'EADDRINUSE') return 'The port is taken: set PORT to another one.';
  if (code === 'ECONNREFUSED' || code === '28P01' || code === '3D000') {
    return 'The database at DATABASE_URL does not answer: check the address, the role and the name.';
  }
  const name = error instanceof Error ? error.constructor.name : typeof error;
  const places =
    error instanceof Error ? (error.stack ?? '').split('\n').filter((line) => /^ {4}at /.test(line)) : [];
  return [`The start failed (${name}${code ? ` ${code}` : ''}).`, ...places.slice(0, 8)].join('\n');
}
