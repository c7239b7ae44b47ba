/**
 * The message can never be handled: it is set aside at once, visible, and the others go on.
 * `code` is a short word or number; a text could carry somebody's data.
 */
export class Refused extends Error {
  override readonly name: string = 'Refused';

  constructor(readonly code: string) {
    super(code);
  }
}

/**
 * What the topic depends on is away (a server refuses connections): the whole topic waits a little,
 * and no message is blamed for it.
 */
export class Unreachable extends Error {
  override readonly name: string = 'Unreachable';

  constructor(readonly code: string) {
    super(code);
  }
}

/** The handler took longer than a message may stay in hand. */
export class HandlingTooLong extends Error {
  override readonly name = 'HandlingTooLong';
}
