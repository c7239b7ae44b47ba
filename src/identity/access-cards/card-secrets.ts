import { createHmac } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Config } from '../../platform/config/config';
import { derived } from '../../platform/encryption/encrypted';

/** 128 bits: what cannot be guessed, in a QR code that an old telephone still reads. */
const TOKEN_BYTES = 16;

/**
 * What cards are made of, derived from ids and the master key: the database holds fingerprints only, and the
 * same card can be shown and printed again.
 */
@Injectable()
export class CardSecrets {
  private readonly key: Buffer;
  private readonly pepper: Buffer;

  constructor(private readonly config: Config) {
    this.key = derived(config.encryptionKey, 'access-cards');
    this.pepper = derived(config.encryptionKey, 'access-pins');
  }

  tokenOf(cardId: string): string {
    return this.derive(cardId).subarray(0, TOKEN_BYTES).toString('base64url');
  }

  /** The address in the card's QR code. */
  urlOf(cardId: string): string {
    return `${this.config.baseUrl}/p/${this.tokenOf(cardId)}`;
  }

  /** Six digits the coach shows to who types her card's code the first time, instead of scanning. */
  numberOf(openingId: string): string {
    return String(this.derive(`first:${openingId}`).readUIntBE(0, 6) % 1_000_000).padStart(6, '0');
  }

  /** What is hashed instead of the digits alone. */
  pepperedDigits(cardId: string, digits: string): string {
    return createHmac('sha256', this.pepper).update(`${cardId}:${digits}`).digest('base64url');
  }

  private derive(text: string): Buffer {
    return createHmac('sha256', this.key).update(text).digest();
  }
}
