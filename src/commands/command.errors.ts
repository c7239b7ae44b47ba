/** A command that cannot be carried out: `message` is the sentence to print, and the exit status is 1. */
export class CommandRefused extends Error {
  override readonly name = 'CommandRefused';
}
