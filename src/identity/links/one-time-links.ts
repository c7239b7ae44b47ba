import { createHmac } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { OpenAct } from '../../platform/acts/act';
import { Clock } from '../../platform/clock/clock';
import { Config } from '../../platform/config/config';
import { derived } from '../../platform/encryption/encrypted';
import { hashOfSecret, Ids } from '../../platform/ids/ids';
import { type LinkPurpose, OneTimeLink } from './one-time-link.entity';
import { LinksRepository } from './links.repository';

const HOUR_MS = 3_600_000;
const LIVES_MS: Readonly<Record<LinkPurpose, number>> = {
  set_up: 7 * 24 * HOUR_MS,
  password_reset: HOUR_MS,
};

/**
 * Links that work once. The token is derived from the row's id and the master key: the database holds
 * its fingerprint only, and the mail that carries it can be written again, the same, after a crash.
 */
@Injectable()
export class OneTimeLinks {
  private readonly key: Buffer;

  constructor(
    private readonly repository: LinksRepository,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly config: Config,
  ) {
    this.key = derived(config.encryptionKey, 'one-time-links');
  }

  async make(act: OpenAct, accountId: string | null, purpose: LinkPurpose): Promise<OneTimeLink> {
    const id = this.ids.next();
    const link = Object.assign(new OneTimeLink(), {
      id,
      accountId,
      purpose,
      tokenHash: hashOfSecret(this.tokenOf(id)),
      createdAt: act.at,
      expiresAt: new Date(act.at.getTime() + LIVES_MS[purpose]),
      usedAt: null,
    });
    await this.repository.add(act.manager, link);
    return link;
  }

  /** The address of the page whose button uses the link. */
  urlOf(linkId: string): string {
    return `${this.config.baseUrl}/mot-de-passe/${this.tokenOf(linkId)}`;
  }

  /** The link behind a token while it can still be used. */
  live(token: string): Promise<OneTimeLink | null> {
    return this.repository.live(hashOfSecret(token), this.clock.now());
  }

  /** The link, read again by whoever writes its mail: `null` when there is nothing to send any more. */
  async stillToSend(linkId: string): Promise<OneTimeLink | null> {
    const link = await this.repository.ofId(linkId);
    return link && !link.usedAt && link.expiresAt > this.clock.now() ? link : null;
  }

  private tokenOf(linkId: string): string {
    return createHmac('sha256', this.key).update(linkId).digest('base64url');
  }
}
