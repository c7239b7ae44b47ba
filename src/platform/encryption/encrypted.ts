import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import type { ValueTransformer } from 'typeorm';

const VERSION = 'v1';
let dataKey: Buffer | null = null;
let indexKey: Buffer | null = null;

/** Gives the column transformers their key; called once at start, before any row is read. */
export function useEncryptionKey(key: Buffer): void {
  dataKey = derived(key, 'columns');
  indexKey = derived(key, 'blind-index');
}

/** A key for one purpose, so that no two uses of the master key can be confused. */
export function derived(key: Buffer, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', key, Buffer.alloc(0), `entremise:${purpose}`, 32));
}

/**
 * TypeORM transformer: AES-256-GCM at rest. `place` (`table.column`) is bound to the text, so a
 * value moved to another column does not open.
 */
export function encrypted(place: string): ValueTransformer {
  return {
    to: (value: string | null | undefined) => (value == null ? value : sealed(value, place)),
    from: (value: string | null | undefined) => (value == null ? value : opened(value, place)),
  };
}

/** The same for a list of short texts, sealed as one: neither the texts nor how many there are can be read. */
export function encryptedTexts(place: string): ValueTransformer[] {
  const asOneText: ValueTransformer = {
    to: (texts: readonly string[] | null | undefined) => (texts == null ? texts : JSON.stringify(texts)),
    from: (text: string | null | undefined) => (text == null ? text : (JSON.parse(text) as string[])),
  };
  return [asOneText, encrypted(place)];
}

/** What makes an encrypted value searchable by equality, and by nothing else. */
export function blindIndex(value: string): string {
  return createHmac('sha256', required(indexKey)).update(value).digest('base64url');
}

function sealed(value: string, place: string): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', required(dataKey), nonce).setAAD(Buffer.from(place));
  const body = Buffer.concat([cipher.update(value, 'utf8'), cipher.final()]);
  return [
    VERSION,
    nonce.toString('base64url'),
    body.toString('base64url'),
    cipher.getAuthTag().toString('base64url'),
  ].join('.');
}

function opened(text: string, place: string): string {
  const [version, nonce, body, tag] = text.split('.');
  if (version !== VERSION || !nonce || body === undefined || !tag) throw new UnreadableColumn(place);
  const decipher = createDecipheriv('aes-256-gcm', required(dataKey), Buffer.from(nonce, 'base64url'));
  decipher.setAAD(Buffer.from(place)).setAuthTag(Buffer.from(tag, 'base64url'));
  try {
    return Buffer.concat([decipher.update(Buffer.from(body, 'base64url')), decipher.final()]).toString(
      'utf8',
    );
  } catch {
    throw new UnreadableColumn(place);
  }
}

function required(key: Buffer | null): Buffer {
  if (!key) throw new Error('The encryption key has not been given yet.');
  return key;
}

/** The value was sealed with another key, moved, or altered. */
export class UnreadableColumn extends Error {
  constructor(place: string) {
    super(`A value of ${place} cannot be read with this ENCRYPTION_KEY.`);
  }
}
