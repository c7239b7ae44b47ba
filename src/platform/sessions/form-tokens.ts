import { createHmac, timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Config } from '../config/config';
import { derived } from '../encryption/encrypted';
import { SessionCookies } from './session-cookies';

/** The hidden field that shows a form comes from a page of ours, shown to this very device. */
@Injectable()
export class FormTokens {
  private readonly key: Buffer;
  private readonly origin: string;

  constructor(
    config: Config,
    private readonly cookies: SessionCookies,
  ) {
    this.key = derived(config.encryptionKey, 'form-token');
    this.origin = new URL(config.baseUrl).origin;
  }

  /** The token for the forms of the page being shown. */
  for(request: Request, response: Response): string {
    return this.signed(this.cookies.holderFor(request, response)).toString('base64url');
  }

  /**
   * Whether a request that writes was sent from a page of ours. `Origin: null` is what browsers send
   * under our own `Referrer-Policy: no-referrer`: it says nothing, and the token decides.
   */
  isOurs(request: Request, token: unknown): boolean {
    const { origin, 'sec-fetch-site': site } = request.headers;
    if (site === 'cross-site' || site === 'same-site') return false;
    if (origin && origin !== 'null' && !this.isOurOrigin(origin, request.headers.host)) return false;
    const holder = this.cookies.holderOf(request);
    if (!holder || typeof token !== 'string') return false;
    const given = Buffer.from(token, 'base64url');
    const expected = this.signed(holder);
    return given.length === expected.length && timingSafeEqual(given, expected);
  }

  /** The site may be reached under another name than BASE_URL (localhost, an address): a browser never lies about Host. */
  private isOurOrigin(origin: string, host: string | undefined): boolean {
    return origin === this.origin || (URL.canParse(origin) && new URL(origin).host === host);
  }

  private signed(holder: string): Buffer {
    return createHmac('sha256', this.key).update(holder).digest();
  }
}
