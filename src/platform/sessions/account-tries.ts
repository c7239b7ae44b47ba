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
/** Four digits are not guessed slowly either: what is wrong fifty times within a week rests for a week. */
const SHORT_SECRET = { tries: 50, seconds: 7 * 24 * 3600 };
const WAIT = 'Attendez un quart d’heure, puis réessayez.';
const ASK = 'Demandez à la personne qui vous a donné la carte de vous redonner l’accès.';

/** Too many wrong tries on one account. The wording is the same whether the account exists or not. */
export class TooManyTries extends DomainError {
  override readonly name = 'TooManyTries';
  readonly status = 429;
  readonly title = 'Il y a eu trop d’essais.';

  constructor(
    override readonly retryAfter: number,
    override readonly detail = WAIT,
  ) {
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
  private readonly slow: RateLimiterPostgres;

  constructor(source: DataSource, config: Config) {
    this.key = derived(config.encryptionKey, 'account-tries');
    this.limiter = limiterOf(source, 'tries', { tries: TRIES, seconds: DELAY_SECONDS });
    this.slow = limiterOf(source, 'tries-slow', SHORT_SECRET);
  }

  /**
   * Counts one try before it is judged. `what` is what is tried (`password`, `code`), `account` whatever
   * names the account, existing or not (an e-mail, an id).
   * @throws TooManyTries at the eleventh try within a quarter of an hour.
   */
  async count(what: string, account: string): Promise<void> {
    await this.consume(this.limiter, this.keyOf(what, account), WAIT);
  }

  /** The same for a secret of few digits, of which slow guessing would come to an end too. @throws TooManyTries */
  async countShort(what: string, account: string): Promise<void> {
    await this.count(what, account);
    await this.consume(this.slow, this.keyOf(what, account), ASK);
  }

  /** The try was right: the counts start again. */
  async forget(what: string, account: string): Promise<void> {
    await this.limiter.delete(this.keyOf(what, account));
    await this.slow.delete(this.keyOf(what, account));
  }

  private async consume(limiter: RateLimiterPostgres, key: string, detail: string): Promise<void> {
    try {
      await limiter.consume(key);
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused;
      throw new TooManyTries(Math.ceil(refused.msBeforeNext / 1000), detail);
    }
  }

  private keyOf(what: string, account: string): string {
    const whose = account.normalize('NFC').trim().toLowerCase();
    return `${what}:${createHmac('sha256', this.key).update(whose).digest('base64url')}`;
  }
}

function limiterOf(source: DataSource, keyPrefix: string, { tries, seconds }: typeof SHORT_SECRET) {
  return new RateLimiterPostgres({
    storeClient: source,
    storeType: 'typeorm',
    tableName: 'rate_limit',
    tableCreated: true,
    keyPrefix,
    points: tries,
    duration: seconds,
    blockDuration: seconds,
  });
}
