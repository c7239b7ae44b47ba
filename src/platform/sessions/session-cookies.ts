import { Injectable } from '@nestjs/common';
import type { CookieOptions, Request, Response } from 'express';
import { Clock } from '../clock/clock';
import { Config } from '../config/config';
import { Ids } from '../ids/ids';
import type { Session } from './session.entity';

/** A token of ours: 256 bits in URL-safe base64. */
const TOKEN = /^[A-Za-z0-9_-]{43}$/;

/**
 * The two cookies of the site, both strictly needed: `s` holds the session's token, `p` a token for
 * who is not signed in, to which forms are bound. On https the `__Host-` prefix keeps neighbours from planting them.
 */
@Injectable()
export class SessionCookies {
  private readonly secure: boolean;

  constructor(
    config: Config,
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {
    this.secure = config.baseUrl.startsWith('https://');
  }

  give(response: Response, token: string, { sharedDevice, endsAt }: Session): void {
    // How long, and not until when: a device whose clock is wrong keeps it for as long as any other.
    const maxAge = endsAt.getTime() - this.clock.now().getTime();
    response.cookie(this.named('s'), token, { ...this.options(), ...(sharedDevice ? {} : { maxAge }) });
    response.clearCookie(this.named('p'), this.options());
  }

  take(response: Response): void {
    response.clearCookie(this.named('s'), this.options());
    response.clearCookie(this.named('p'), this.options());
  }

  /** The session's token; whether it still opens anything is another question. */
  tokenOf(request: Request): string | null {
    return this.read(request, 's');
  }

  /** What forms of this device are bound to: the session, or else the visit; `null` before any page was shown. */
  holderOf(request: Request): string | null {
    const session = this.read(request, 's');
    if (session) return `session:${session}`;
    const visit = this.read(request, 'p');
    return visit ? `visit:${visit}` : null;
  }

  /** The same, beginning a visit when there is none yet. */
  holderFor(request: Request, response: Response): string {
    const known = this.holderOf(request);
    if (known) return known;
    const token = this.ids.token();
    response.cookie(this.named('p'), token, this.options());
    return `visit:${token}`;
  }

  private options(): CookieOptions {
    return { httpOnly: true, sameSite: 'lax', path: '/', secure: this.secure };
  }

  private named(name: string): string {
    return this.secure ? `__Host-${name}` : name;
  }

  private read(request: Request, name: string): string | null {
    const wanted = `${this.named(name)}=`;
    const pair = (request.headers.cookie ?? '').split(/; */).find((one) => one.startsWith(wanted));
    const value = pair?.slice(wanted.length) ?? '';
    return TOKEN.test(value) ? value : null;
  }
}
