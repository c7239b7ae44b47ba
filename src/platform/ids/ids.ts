import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Rng } from './rng';

/** The only source of identifiers and secrets. Ids are random, never time-ordered: an order would tell. */
export abstract class Ids {
  /** A random UUID (version 4). */
  abstract next(): string;

  /** A secret of `bytes` random bytes, in URL-safe base64. */
  abstract token(bytes?: number): string;

  /** A number of `digits` decimal digits, leading zeros kept. */
  abstract digits(digits: number): string;
}

@Injectable()
export class RandomIds extends Ids {
  next(): string {
    return randomUUID();
  }

  token(bytes = 32): string {
    return randomBytes(bytes).toString('base64url');
  }

  digits(digits: number): string {
    return (randomBytes(6).readUIntBE(0, 6) % 10 ** digits).toString().padStart(digits, '0');
  }
}

/** The same ids for the same seed: two worlds that must be compared byte for byte. */
export class SeededIds extends Ids {
  constructor(private readonly rng: Rng) {
    super();
  }

  next(): string {
    const hex = this.bytes(16).toString('hex');
    const variant = ((parseInt(hex[16]!, 16) & 3) | 8).toString(16);
    return [
      hex.slice(0, 8),
      hex.slice(8, 12),
      `4${hex.slice(13, 16)}`,
      variant + hex.slice(17, 20),
      hex.slice(20),
    ].join('-');
  }

  token(bytes = 32): string {
    return this.bytes(bytes).toString('base64url');
  }

  digits(digits: number): string {
    return Math.floor(this.rng.next() * 10 ** digits)
      .toString()
      .padStart(digits, '0');
  }

  private bytes(count: number): Buffer {
    return Buffer.from(Array.from({ length: count }, () => Math.floor(this.rng.next() * 256)));
  }
}

/** What is kept of a secret: enough to recognise it, not to use it. */
export function hashOfSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

/** A UUID that the same text always has. */
export function uuidOf(text: string): string {
  const hex = hashOfSecret(text);
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`];
  return [...parts, hex.slice(20, 32)].join('-');
}
