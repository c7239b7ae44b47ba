/**
 * The engine gives no usable answer: refused connection, silence, overload, a page instead of an answer.
 * `code` is a short word or number, never a text of the server's.
 */
export class EngineAway extends Error {
  override readonly name = 'EngineAway';

  constructor(
    readonly code: string,
    /** How long the server asked to be left alone, in milliseconds. */
    readonly retryAfterMs: number | null = null,
  ) {
    super(code);
  }
}

/** The engine answered, and would not do what was asked: a key without the right, a setting it does not know. */
export class EngineRefused extends Error {
  override readonly name = 'EngineRefused';

  constructor(
    readonly code: string,
    /** HTTP status of the answer. */
    readonly status: number,
  ) {
    super(code);
  }
}

/** A task that was accepted came to nothing. Waiting for a task does not throw: its status says so. */
export class TaskFailed extends Error {
  override readonly name = 'TaskFailed';

  constructor(
    readonly code: string,
    /** Whether what was sent is to blame, and not the server's disk or memory. */
    readonly sentIsToBlame: boolean,
  ) {
    super(code);
  }
}

/** A document the engine would refuse, and that would take its whole batch down with it. */
export class UnfitDocument extends Error {
  override readonly name = 'UnfitDocument';

  constructor(readonly code: 'id' | 'text' | 'length') {
    super(code);
  }
}
