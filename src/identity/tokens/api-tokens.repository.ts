import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, LessThan, MoreThan } from 'typeorm';
import { ApiToken } from './api-token.entity';

/** Bearer tokens, by their fingerprint. */
@Injectable()
export class ApiTokensRepository {
  constructor(private readonly source: DataSource) {}

  async accountIdOf(tokenHash: string, now: Date): Promise<string | null> {
    const token = await this.source.manager.findOneBy(ApiToken, { tokenHash, expiresAt: MoreThan(now) });
    return token?.accountId ?? null;
  }

  /** Those that expired leave by the way. */
  async add(manager: EntityManager, token: ApiToken): Promise<void> {
    await manager.delete(ApiToken, { expiresAt: LessThan(token.createdAt) });
    await manager.insert(ApiToken, token);
  }

  async endAllOf(manager: EntityManager, accountId: string): Promise<number> {
    return (await manager.delete(ApiToken, { accountId })).affected ?? 0;
  }
}
