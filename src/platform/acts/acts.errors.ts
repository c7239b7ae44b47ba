/** The key was used before for something else: answered 422, nothing is done. */
export class IdempotencyKeyReused extends Error {
  override readonly name = 'IdempotencyKeyReused';
}
