import { Injectable } from '@nestjs/common';
import type { Request } from 'express';
import type { OpenAct } from '../../platform/acts/act';
import { Acts } from '../../platform/acts/acts';
import { AccountTries } from '../../platform/sessions/account-tries';
import { Sessions } from '../../platform/sessions/sessions';
import type { Account } from '../accounts/account.entity';
import { AccountsRepository } from '../accounts/accounts.repository';
import { UnknownAccount, WrongCredentials } from '../identity.errors';
import type { Viewer } from '../viewer';
import { PasswordCheck } from './password-check';
import { type Enrolment, SecondFactors } from './second-factors';

/** Changing the telephone that gives the codes, or the paper: the password is asked for again first. */
@Injectable()
export class ChangeSecondFactor {
  constructor(
    private readonly acts: Acts,
    private readonly tries: AccountTries,
    private readonly sessions: Sessions,
    private readonly accounts: AccountsRepository,
    private readonly passwords: PasswordCheck,
    private readonly factors: SecondFactors,
  ) {}

  /** Makes a secret for the new telephone; the old one works until the new one has shown a code. @throws WrongCredentials */
  async begin(viewer: Viewer, password: string): Promise<void> {
    await this.prove(viewer, password);
    await this.perform(viewer, 'second-factor.begin', (act) => this.factors.begin(act, viewer.accountId));
  }

  /** What to scan; `null` when nothing was begun. */
  async enrolmentOf(viewer: Viewer): Promise<Enrolment | null> {
    return this.factors.enrolmentOf(await this.account(viewer));
  }

  /** The new telephone counts, the other devices are signed out. Answers new recovery codes. @throws WrongCode */
  async confirm(viewer: Viewer, code: string, request: Request): Promise<string[]> {
    await this.tries.count('code', viewer.accountId);
    const owner = { kind: 'account', id: viewer.accountId } as const;
    const here = await this.sessions.of(request);
    const others = (await this.sessions.list(owner)).filter(({ id }) => id !== here?.id);
    const codes = await this.perform(viewer, 'second-factor.replace', async (act) => {
      for (const { id } of others) await this.sessions.end(id, owner, act.manager);
      return this.factors.confirm(act, viewer.accountId, code);
    });
    await this.tries.forget('code', viewer.accountId);
    return codes;
  }

  /** How many codes of the paper are still good. */
  recoveryCodesLeft(viewer: Viewer): Promise<number> {
    return this.factors.recoveryCodesLeft(viewer.accountId);
  }

  /** @throws WrongCredentials */
  async renewRecoveryCodes(viewer: Viewer, password: string): Promise<string[]> {
    await this.prove(viewer, password);
    return this.perform(viewer, 'recovery-codes.renew', (act) =>
      this.factors.renewRecoveryCodes(act, viewer.accountId),
    );
  }

  private async prove(viewer: Viewer, password: string): Promise<void> {
    const account = await this.account(viewer);
    await this.tries.count('password', account.email);
    if (!(await this.passwords.isRight(account, password))) throw new WrongCredentials();
    await this.tries.forget('password', account.email);
  }

  private async account(viewer: Viewer): Promise<Account> {
    const account = await this.accounts.openOfId(viewer.accountId);
    if (!account) throw new UnknownAccount();
    return account;
  }

  /** Secrets do not pass through what an act keeps for a repeat. */
  private async perform<T>(viewer: Viewer, name: string, work: (act: OpenAct) => Promise<T>): Promise<T> {
    let answer: T | undefined;
    const subject = { type: 'account', id: viewer.accountId };
    await this.acts.perform({ by: viewer.actor, name, subject }, async (act) => {
      answer = await work(act);
      return {};
    });
    return answer as T;
  }
}
