/** How the worker works. A process under test may be given others; the product runs with these. */
export class OutboxSettings {
  /** How long a message belongs to the process that took it first. Short: a restart needs no human. */
  readonly leaseMs: number = 30_000;

  /** A handler has less than the lease, so that no other process begins while it still works. */
  readonly handlingMs: number = 25_000;

  /** How many messages one process has in hand at most. */
  readonly hands: number = 5;

  /** How long to wait without being woken, for what becomes due by itself. */
  readonly pollMs: number = 2_000;

  /** How long a stopping process may finish what it has in hand. */
  readonly stopMs: number = 10_000;
}
