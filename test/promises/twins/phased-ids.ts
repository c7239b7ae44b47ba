import { createHash } from 'node:crypto';
import { Ids } from '../../../src/platform/ids/ids';

/**
 * The same ids for the same phase of a script, whatever was drawn in the phases before: a world with one more secret
 * in it draws more ids for that secret, and none other for what both worlds do.
 */
export class PhasedIds extends Ids {
  private phase = '';
  private drawn = 0;

  begin(phase: string): void {
    this.phase = phase;
    this.drawn = 0;
  }

  next(): string {
    const hex = this.hash().toString('hex');
    const parts = [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`];
    return [...parts, hex.slice(20, 32)].join('-');
  }

  token(bytes = 32): string {
    return this.hash().subarray(0, bytes).toString('base64url');
  }

  digits(digits: number): string {
    return (this.hash().readUInt32BE() % 10 ** digits).toString().padStart(digits, '0');
  }

  /** A hash and no small generator: thousands of phases must not meet on one id. */
  private hash(): Buffer {
    return createHash('sha256').update(`${this.phase}|${++this.drawn}`).digest();
  }
}
