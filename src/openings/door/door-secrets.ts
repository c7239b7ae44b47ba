import { createHmac } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Config } from '../../platform/config/config';
import { derived } from '../../platform/encryption/encrypted';
import { hashOfSecret } from '../../platform/ids/ids';

/** The part of the address before the link's secret: a word that says nothing. */
export const DOOR_PATH = '/poste/';

/** 256 bits in URL-safe base64. */
const SECRET = /^[A-Za-z0-9_-]{43}$/;

/** The link and the code of a door: made again from its id and the master key, kept nowhere. */
@Injectable()
export class DoorSecrets {
  private readonly key: Buffer;

  constructor(private readonly config: Config) {
    this.key = derived(config.encryptionKey, 'employer-door');
  }

  secretOf(doorId: string): string {
    return this.derive(doorId).toString('base64url');
  }

  /** Six digits, another six for another `turn`: two doors never share theirs. */
  codeOf(doorId: string, turn: number): string {
    return String(this.derive(`code:${turn}:${doorId}`).readUIntBE(0, 6) % 1_000_000).padStart(6, '0');
  }

  hashOf(doorId: string): string {
    return hashOfSecret(this.secretOf(doorId));
  }

  /** Where the employer comes in. */
  urlOf(doorId: string): string {
    return `${this.config.baseUrl}${this.pathOf(doorId)}`;
  }

  pathOf(doorId: string): string {
    return `${DOOR_PATH}${this.secretOf(doorId)}`;
  }

  /** Where the code is typed. */
  codeUrl(): string {
    return `${this.config.baseUrl}/poste`;
  }

  private derive(text: string): Buffer {
    return createHmac('sha256', this.key).update(text).digest();
  }
}

/** What is kept of a secret that somebody shows; null when it cannot be one. */
export function hashOfDoor(secret: string): string | null {
  return SECRET.test(secret) ? hashOfSecret(secret) : null;
}
