/**
 * A refusal a room states in words: rooms extend it, and it is answered as it stands, on a page or
 * as a problem document. `title` is a French sentence for a person to read; it holds no typed value
 * and nothing about anybody but the asker.
 */
export abstract class DomainError extends Error {
  /** 404 is always answered as "absent or not yours", whatever `title` says. */
  abstract readonly status: 400 | 404 | 409 | 413 | 415 | 422 | 429 | 503;
  abstract readonly title: string;
  /** The field of the form or of the body at fault, when there is one. */
  readonly field?: string;
  /** What to do next, when the title does not say it. */
  readonly detail?: string;
  /** Seconds to wait before asking again, for 429 and 503. */
  readonly retryAfter?: number;
}

/** Absent, or not the asker's: both are answered alike. */
export class NotFound extends DomainError {
  override readonly name = 'NotFound';
  readonly status = 404;
  readonly title = 'Cette page n’existe pas, ou ne vous est pas ouverte.';
}
