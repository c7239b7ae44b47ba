import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigError } from './config-error';

const KEY_BYTES = 32;

/**
 * The key that encrypts columns and signs tokens. Given in production; elsewhere made on first
 * start and kept, readable by its owner only, in the data folder.
 */
export function encryptionKeyFrom(
  given: string | undefined,
  production: boolean,
  dataFolder: string,
): Buffer {
  if (given?.trim()) return decoded(given.trim());
  if (production) {
    throw new ConfigError(
      'ENCRYPTION_KEY is needed in production: 32 random bytes in base64 (openssl rand -base64 32).',
    );
  }
  return keptKey(join(dataFolder, 'encryption.key'), dataFolder);
}

function decoded(text: string): Buffer {
  const key = Buffer.from(text, 'base64');
  if (key.length !== KEY_BYTES) throw new ConfigError('ENCRYPTION_KEY must be 32 bytes in base64.');
  if (new Set(key).size < 8) {
    throw new ConfigError(
      'ENCRYPTION_KEY is too regular to be random: make one with openssl rand -base64 32.',
    );
  }
  return key;
}

function keptKey(file: string, folder: string): Buffer {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (!existsSync(file)) writeFirst(file);
  return decoded(readFileSync(file, 'utf8').trim());
}

function writeFirst(file: string): void {
  try {
    writeFileSync(file, randomBytes(KEY_BYTES).toString('base64') + '\n', { mode: 0o600, flag: 'wx' });
  } catch (error) {
    // Another process starting at the same moment wrote it first: its key is ours too.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}
