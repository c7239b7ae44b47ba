import { AsyncLocalStorage } from 'node:async_hooks';

/** What the HTTP layer knows of the request under way and the acts below may need. */
export interface RequestScope {
  readonly requestId: string;
  /** Acts begun so far: the key of the second act of a request is not the key of the first. */
  actsBegun: number;
  /** From `Idempotency-Key` or the hidden one-time field of a form. */
  readonly idempotencyKey?: string;
  /** Hash of method, path and body. */
  readonly requestHash?: string;
}

const storage = new AsyncLocalStorage<RequestScope>();

/** Runs `work` with `scope` readable from everything it calls. */
export function withRequestScope<T>(scope: RequestScope, work: () => T): T {
  return storage.run(scope, work);
}

export function currentRequestScope(): RequestScope | undefined {
  return storage.getStore();
}
