import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/acts/act';
import { Acts } from '../../platform/acts/acts';
import { Clock } from '../../platform/clock/clock';
import { hashOfSecret, Ids } from '../../platform/ids/ids';
import { AccountTries } from '../../platform/sessions/account-tries';
import { Sessions } from '../../platform/sessions/sessions';
import { AccountsRepository } from '../accounts/accounts.repository';
import { accountActor } from '../accounts/account-actor';
import { SignInExpired, WrongCode, WrongCredentials } from '../identity.errors';
import { CredentialsRepository } from './credentials.repository';
import { PendingSignIn } from './pending-sign-in.entity';
import { type Enrolment, SecondFactors } from './second-factors';
import { PasswordCheck } from './password-check';

const PENDING_MS = 10 * 60_000;
const NOBODY: Actor = { kind: 'anonymous', id: null };

/** Request and response of the device that signs in. */
export type Exchange = Parameters<Sessions['begin']>[0];

/** What comes after the password. */
export type NextStep = 'code' | 'enrolment';

export interface TypedCode {
  readonly code: string;
  readonly sharedDevice: boolean;
}

/** Signing in: a password, then a code. No session exists before both were right. */
@Injectable()
export class SignIn {
  constructor(
    private readonly acts: Acts,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly tries: AccountTries,
    private readonly sessions: Sessions,
    private readonly accounts: AccountsRepository,
    private readonly credentials: CredentialsRepository,
    private readonly passwords: PasswordCheck,
    private readonly factors: SecondFactors,
  ) {}

  /**
   * The first half. `holder` names the device (its visit or session), where the second half must follow.
   * @throws WrongCredentials alike for an unknown address, a wrong password, a closed account.
   * @throws TooManyTries at the eleventh try on one address.
   */
  async withPassword(typed: { email: string; password: string }, holder: string): Promise<NextStep> {
    await this.tries.count('password', typed.email);
    const account = await this.accounts.openOfEmail(typed.email);
    if (!(await this.passwords.isRight(account, typed.password)) || !account) {
      await this.remember('sign-in.refuse', account?.id ?? null);
      throw new WrongCredentials();
    }
    await this.tries.forget('password', typed.email);
    const step = await this.acts.perform(
      { by: NOBODY, name: 'sign-in.begin', subject: { type: 'account', id: account.id } },
      async (act) => {
        const enrolled = await this.factors.isEnrolled(account.id);
        if (!enrolled) await this.factors.begin(act, account.id);
        await this.credentials.addPending(act.manager, this.pendingFor(account.id, holder, act.at));
        return { next: enrolled ? 'code' : 'enrolment' } as const;
      },
    );
    return step.next;
  }

  /** The second half, with a code of the telephone or of the paper. @throws SignInExpired, WrongCode, TooManyTries */
  async withCode(typed: TypedCode, holder: string, exchange: Exchange): Promise<void> {
    await this.complete(typed, holder, exchange, (act, accountId) =>
      this.factors.use(act, accountId, typed.code),
    );
  }

  /** The second half of a first sign-in: the telephone's first code. Answers the recovery codes, shown once. */
  async withFirstCode(typed: TypedCode, holder: string, exchange: Exchange): Promise<string[]> {
    const { accountId } = await this.pendingOf(holder);
    if (await this.factors.isEnrolled(accountId)) throw new SignInExpired();
    return this.complete(typed, holder, exchange, (act) => this.factors.confirm(act, accountId, typed.code));
  }

  /** What to scan during a first sign-in; `null` when no first sign-in is under way on this device. */
  async enrolmentFor(holder: string | null): Promise<Enrolment | null> {
    const pending = holder && (await this.credentials.pending(hashOfSecret(holder), this.clock.now()));
    if (!pending || (await this.factors.isEnrolled(pending.accountId))) return null;
    const account = await this.accounts.openOfId(pending.accountId);
    return account && this.factors.enrolmentOf(account);
  }

  private async complete<T>(
    typed: TypedCode,
    holder: string,
    exchange: Exchange,
    judge: (act: Parameters<Parameters<Acts['perform']>[1]>[0], accountId: string) => Promise<T>,
  ): Promise<T> {
    const { id, accountId } = await this.pendingOf(holder);
    await this.tries.count('code', accountId);
    let answer: T | undefined;
    const subject = { type: 'account', id: accountId };
    const act = this.acts.perform(
      { by: accountActor(accountId), name: 'sign-in.complete', subject },
      async (open) => {
        if (!(await this.accounts.holdOpen(open.manager, accountId))) throw new SignInExpired();
        answer = await judge(open, accountId);
        if (!(await this.credentials.endPending(open.manager, id))) throw new SignInExpired();
        const owner = { kind: 'account', id: accountId } as const;
        await this.sessions.begin(exchange, owner, {
          sharedDevice: typed.sharedDevice,
          manager: open.manager,
        });
      },
    );
    await act.catch(async (error: unknown) => {
      if (error instanceof WrongCode) await this.remember('sign-in.refuse-code', accountId);
      throw error;
    });
    await this.tries.forget('code', accountId);
    return answer as T;
  }

  private async pendingOf(holder: string): Promise<PendingSignIn> {
    const pending = await this.credentials.pending(hashOfSecret(holder), this.clock.now());
    if (!pending) throw new SignInExpired();
    return pending;
  }

  private pendingFor(accountId: string, holder: string, at: Date): PendingSignIn {
    return Object.assign(new PendingSignIn(), {
      id: this.ids.next(),
      holderHash: hashOfSecret(holder),
      accountId,
      createdAt: at,
      expiresAt: new Date(at.getTime() + PENDING_MS),
    });
  }

  /** Refusals stand in the audit trail too; the same row whether the account exists or not. */
  private async remember(name: string, accountId: string | null): Promise<void> {
    const subject = accountId ? { type: 'account', id: accountId } : undefined;
    await this.acts.perform({ by: NOBODY, name, ...(subject ? { subject } : {}) }, async () => ({}));
  }
}
