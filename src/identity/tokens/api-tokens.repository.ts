import { Injectable } from '@nestjs/common';
import { type EntityManager, LessThan } from 'typeorm';
import { ApiToken } from './api-token.entity';

/** Bearer tokens, by their fingerprint. */
@Injectable()
export class ApiTokensRepository {
  /** Those that expired leave by the way. */
  async add(manager: EntityManager, token: ApiToken): Promise<void> {
    await manager.delete(ApiToken, { expiresAt: LessThan(token.createdAt) });
    await manager.insert(ApiToken, token);
  }

  async endAllOf(manager: EntityManager, accountId: string): Promise<number> {
    return (await manager.delete(ApiToken, { accountId })).affected ?? 0;
  }
}
