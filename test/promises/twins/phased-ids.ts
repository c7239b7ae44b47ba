import { createHash } from 'node:crypto';
import { Ids, SeededIds } from '../../../src/platform/ids/ids';
import { SeededRng } from '../../../src/platform/ids/rng';

/**
 * The same ids for the same phase of a script, whatever was drawn in the phases before: a world with one more secret
 * in it draws more ids for that secret, and none other for what both worlds do.
 */
export class PhasedIds extends Ids {
  private ids = new SeededIds(new SeededRng(0));

  begin(phase: string): void {
    const seed = createHash('sha256').update(phase).digest().readUInt32BE();
    this.ids = new SeededIds(new SeededRng(seed));
  }

  next(): string {
    return this.ids.next();
  }

  token(bytes?: number): string {
    return this.ids.token(bytes);
  }

  digits(digits: number): string {
    return this.ids.digits(digits);
  }
}
