import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, In, IsNull, type SelectQueryBuilder } from 'typeorm';
import { Config } from '../../platform/config/config';
import { blindIndex } from '../../platform/encryption/encrypted';
import type { Viewer } from '../viewer';
import { AccountDisablement } from './account-disablement.entity';
import { ApiToken } from '../tokens/api-token.entity';
import { Account } from './account.entity';
import { normalisedEmail } from './email-address';

const NOT_CLOSED = `NOT EXISTS (SELECT 1 FROM account_disablement closed
  WHERE closed.account_id = account.id AND closed.lifted_at IS NULL)`;

/** Accounts. "Open" means neither closed by somebody nor, in production, a character of the demo world. */
@Injectable()
export class AccountsRepository {
  constructor(
    private readonly source: DataSource,
    private readonly config: Config,
  ) {}

  openOfId(id: string, manager?: EntityManager): Promise<Account | null> {
    return this.open(manager).andWhere('account.id = :id', { id }).getOne();
  }

  /** Whose bearer token this is the fingerprint of; `null` once the token has expired or the account is closed. */
  openOfToken(tokenHash: string, now: Date): Promise<Account | null> {
    const token = 'token.accountId = account.id AND token.tokenHash = :tokenHash AND token.expiresAt > :now';
    return this.open().innerJoin(ApiToken, 'token', token, { tokenHash, now }).getOne();
  }

  openOfEmail(email: string): Promise<Account | null> {
    const emailIndex = blindIndex(normalisedEmail(email));
    return this.open().andWhere('account.emailIndex = :emailIndex', { emailIndex }).getOne();
  }

  /**
   * Holds the account until the transaction ends, so that closing it and signing in come one after the other. Whether
   * it is open is asked once it is held: while one waits, somebody may be closing it.
   */
  async holdOpen(manager: EntityManager, id: string): Promise<Account | null> {
    await this.hold(manager, id);
    return this.openOfId(id, manager);
  }

  /** Whether it is open; it cannot be closed before the transaction ends, and others who ask do not wait. */
  async staysOpen(id: string, manager: EntityManager): Promise<boolean> {
    await manager.findOne(Account, { where: { id }, lock: { mode: 'pessimistic_read' } });
    return (await this.openOfId(id, manager)) !== null;
  }

  /** The same, open or closed. */
  async hold(manager: EntityManager, id: string): Promise<void> {
    await manager.findOne(Account, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  /** Whether the address has an account, open or closed. */
  hasEmail(emailIndex: string, manager: EntityManager = this.source.manager): Promise<boolean> {
    return manager.existsBy(Account, { emailIndex });
  }

  /** Colleagues this viewer may name: those of her territory, or everybody for an admin. By name. */
  seenBy(viewer: Viewer): Promise<Account[]> {
    const all = this.source.manager
      .createQueryBuilder(Account, 'account')
      .orderBy('account.name')
      .addOrderBy('account.id');
    return this.within(all, viewer).getMany();
  }

  /** One of them, open; `null` for an account of another territory as for none. */
  openSeenBy(viewer: Viewer, id: string): Promise<Account | null> {
    return this.within(this.open().andWhere('account.id = :id', { id }), viewer).getOne();
  }

  /** The characters of the demo world, leads first; none in production. */
  demo(): Promise<Account[]> {
    return this.open()
      .andWhere('account.demo')
      .orderBy('account.role', 'DESC')
      .addOrderBy('account.name')
      .getMany();
  }

  async namesOf(ids: readonly string[]): Promise<Map<string, string>> {
    const accounts = await this.source.manager.findBy(Account, { id: In([...ids]) });
    return new Map(accounts.map(({ id, name }) => [id, name]));
  }

  /** Ids of those that are closed, among these. */
  async closedAmong(ids: readonly string[]): Promise<Set<string>> {
    const rows: { account_id: string }[] = await this.source.query(
      'SELECT account_id FROM account_disablement WHERE lifted_at IS NULL AND account_id = ANY($1)',
      [ids],
    );
    return new Set(rows.map((row) => row.account_id));
  }

  async add(manager: EntityManager, account: Account): Promise<void> {
    await manager.insert(Account, account);
  }

  async close(manager: EntityManager, disablement: AccountDisablement): Promise<void> {
    await manager.insert(AccountDisablement, disablement);
  }

  /** Lifts what closed the account, if anything did; the record of it stays. */
  async reopen(
    manager: EntityManager,
    accountId: string,
    { by, at }: { by: string; at: Date },
  ): Promise<void> {
    const standing = { accountId, liftedAt: IsNull() };
    await manager.update(AccountDisablement, standing, { liftedAt: at, liftedBy: by });
  }

  private open(manager: EntityManager = this.source.manager): SelectQueryBuilder<Account> {
    const open = manager.createQueryBuilder(Account, 'account').where(NOT_CLOSED);
    return this.config.production ? open.andWhere('NOT account.demo') : open;
  }

  private within(accounts: SelectQueryBuilder<Account>, viewer: Viewer): SelectQueryBuilder<Account> {
    if (viewer.role === 'admin') return accounts;
    return accounts.andWhere('account.territoryId = :territoryId', { territoryId: viewer.territoryId });
  }
}
