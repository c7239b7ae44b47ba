/** A rule profile in the seeds does not hold together: the load stops before anything is written. */
export class InvalidProgrammeRules extends Error {
  override readonly name = 'InvalidProgrammeRules';

  constructor(profile: string, fields: readonly string[]) {
    super(`The rules of ${profile} are not valid: ${fields.join(', ')}.`);
  }
}
