import { createHmac } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Config } from '../../platform/config/config';
import { derived } from '../../platform/encryption/encrypted';
import { hashOfSecret } from '../../platform/ids/ids';

/** The part of the address before the link's secret: a word that says nothing. */
export const EMPLOYER_PATH = '/rencontre/';

/** 256 bits in URL-safe base64. */
const SECRET = /^[A-Za-z0-9_-]{43}$/;

/** The secret of a link: made again from the publication's id and the key whenever it is needed, kept nowhere. */
@Injectable()
export class EmployerLinks {
  private readonly key: Buffer;

  constructor(private readonly config: Config) {
    this.key = derived(config.encryptionKey, 'employer-link');
  }

  secretOf(publicationId: string): string {
    return createHmac('sha256', this.key).update(publicationId).digest('base64url');
  }

  /** Where the employer reads his page; `path` for a page of another room. */
  urlOf(publicationId: string, path = EMPLOYER_PATH): string {
    return `${this.config.baseUrl}${path}${this.secretOf(publicationId)}`;
  }

  /** What is kept of the secret of a publication. */
  hashOf(publicationId: string): string {
    return hashOfSecret(this.secretOf(publicationId));
  }
}

/** What is kept of a secret that somebody shows; null when it cannot be one. */
export function hashOfLink(secret: string): string | null {
  return SECRET.test(secret) ? hashOfSecret(secret) : null;
}
