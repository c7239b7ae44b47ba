/** What is wrong with one field, in French, without the value that was given. */
export interface FieldError {
  /** `wage.amount`, `prerequisites[2].label`. */
  readonly field: string;
  readonly message: string;
}

/** What was asked is not understood, field by field. */
export class InvalidInput extends Error {
  override readonly name = 'InvalidInput';

  constructor(readonly errors: readonly FieldError[]) {
    super('Invalid input');
  }
}
