import { createHmac } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { DataSource } from 'typeorm';
import { Config } from '../config/config';
import { derived } from '../encryption/encrypted';
import { DomainError } from '../http/domain-error';

/** CNIL, SAN-2026-003: ten tries at most before a delay. */
const TRIES = 10;
const DELAY_SECONDS = 15 * 60;

/** Too many wrong tries on one account. The wording is the same whether the account exists or not. */
export class TooManyTries extends DomainError {
  override readonly name = 'TooManyTries';
  readonly status = 429;
  readonly title = 'Il y a eu trop d’essais.';
  override readonly detail = 'Attendez un quart d’heure, puis réessayez. Votre coach peut aussi vous aider.';

  constructor(override readonly retryAfter: number) {
    super('Too many tries');
  }
}

/**
 * Counts tries by account, never by network address: a whole shelter shares one. Counted in
 * PostgreSQL, outside any act, so that neither a restart nor a rolled back act forgets a try.
 */
@Injectable()
export class AccountTries {
  private readonly key: Buffer;
  private readonly limiter: RateLimiterPostgres;

  constructor(source: DataSource, config: Config) {
    this.key = derived(config.encryptionKey, 'account-tries');
    this.limiter = new RateLimiterPostgres({
      storeClient: source,
      storeType: 'typeorm',
      tableName: 'rate_limit',
      tableCreated: true,
      keyPrefix: 'tries',
      points: TRIES,
      duration: DELAY_SECONDS,
      blockDuration: DELAY_SECONDS,
    });
  }

  /**
   * Counts one try before it is judged. `what` is what is tried (`password`, `code`), `account` whatever
   * names the account, existing or not (an e-mail, an id).
   * @throws TooManyTries at the eleventh try within a quarter of an hour.
   */
  async count(what: string, account: string): Promise<void> {
    try {
      await this.limiter.consume(this.keyOf(what, account));
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused;
      throw new TooManyTries(Math.ceil(refused.msBeforeNext / 1000));
    }
  }

  /** The try was right: the count starts again. */
  async forget(what: string, account: string): Promise<void> {
    await this.limiter.delete(this.keyOf(what, account));
  }

  private keyOf(what: string, account: string): string {
    const whose = account.normalize('NFC').trim().toLowerCase();
    return `${what}:${createHmac('sha256', this.key).update(whose).digest('base64url')}`;
  }
}
