import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, IsNull, LessThan, MoreThan, Not } from 'typeorm';
import { AccountPassword } from './account-password.entity';
import { PendingSignIn } from './pending-sign-in.entity';
import { RecoveryCode } from './recovery-code.entity';
import { SecondFactor } from './second-factor.entity';

/** What accounts sign in with. Nothing here is ever shown to anybody. */
@Injectable()
export class CredentialsRepository {
  constructor(private readonly source: DataSource) {}

  async passwordHashOf(accountId: string): Promise<string | null> {
    return (await this.source.manager.findOneBy(AccountPassword, { accountId }))?.hash ?? null;
  }

  async setPassword(manager: EntityManager, password: AccountPassword): Promise<void> {
    await manager.upsert(AccountPassword, password, ['accountId']);
  }

  confirmedFactor(accountId: string): Promise<SecondFactor | null> {
    return this.source.manager.findOneBy(SecondFactor, { accountId, confirmedAt: Not(IsNull()) });
  }

  unconfirmedFactor(accountId: string): Promise<SecondFactor | null> {
    return this.source.manager.findOneBy(SecondFactor, { accountId, confirmedAt: IsNull() });
  }

  /** The factor takes the place of another one that was begun and not confirmed. */
  async beginFactor(manager: EntityManager, factor: SecondFactor): Promise<void> {
    await manager.delete(SecondFactor, { accountId: factor.accountId, confirmedAt: IsNull() });
    await manager.insert(SecondFactor, factor);
  }

  /** The begun factor counts from here on, alone. False when somebody confirmed it first. */
  async confirmFactor(
    manager: EntityManager,
    factor: SecondFactor,
    step: number,
    at: Date,
  ): Promise<boolean> {
    await manager.delete(SecondFactor, { accountId: factor.accountId, confirmedAt: Not(IsNull()) });
    const done = await manager.update(
      SecondFactor,
      { id: factor.id, confirmedAt: IsNull() },
      { confirmedAt: at, lastStep: step },
    );
    return done.affected === 1;
  }

  /** Uses up a step and all earlier ones. False when it was used already, by another request too. */
  async useStep(manager: EntityManager, factorId: string, step: number): Promise<boolean> {
    const done = await manager.update(
      SecondFactor,
      { id: factorId, lastStep: LessThan(step) },
      { lastStep: step },
    );
    return done.affected === 1;
  }

  async replaceRecoveryCodes(
    manager: EntityManager,
    accountId: string,
    codes: RecoveryCode[],
  ): Promise<void> {
    await manager.delete(RecoveryCode, { accountId });
    await manager.insert(RecoveryCode, codes);
  }

  async useRecoveryCode(
    manager: EntityManager,
    accountId: string,
    codeHash: string,
    at: Date,
  ): Promise<boolean> {
    const unused = { accountId, codeHash, usedAt: IsNull() };
    return (await manager.update(RecoveryCode, unused, { usedAt: at })).affected === 1;
  }

  recoveryCodesLeft(accountId: string): Promise<number> {
    return this.source.manager.countBy(RecoveryCode, { accountId, usedAt: IsNull() });
  }

  /** One at a time on a device; those that expired leave by the way. */
  async addPending(manager: EntityManager, pending: PendingSignIn): Promise<void> {
    await manager.delete(PendingSignIn, { expiresAt: LessThan(pending.createdAt) });
    await manager.upsert(PendingSignIn, pending, ['holderHash']);
  }

  pending(holderHash: string, now: Date): Promise<PendingSignIn | null> {
    return this.source.manager.findOneBy(PendingSignIn, { holderHash, expiresAt: MoreThan(now) });
  }

  /** Ends it, unless another request just did. */
  async endPending(manager: EntityManager, id: string): Promise<boolean> {
    return (await manager.delete(PendingSignIn, { id })).affected === 1;
  }

  async endAllPendingOf(manager: EntityManager, accountId: string): Promise<void> {
    await manager.delete(PendingSignIn, { accountId });
  }

  /** Nothing is left to sign in with. */
  async wipe(manager: EntityManager, accountId: string): Promise<void> {
    for (const kept of [AccountPassword, SecondFactor, RecoveryCode, PendingSignIn]) {
      await manager.delete(kept, { accountId });
    }
  }
}
