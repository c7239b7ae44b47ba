import { Injectable } from '@nestjs/common';
import type { OpenAct } from '../../platform/acts/act';
import { Clock } from '../../platform/clock/clock';
import { Config } from '../../platform/config/config';
import { hashOfSecret, Ids } from '../../platform/ids/ids';
import type { Account } from '../accounts/account.entity';
import { WrongCode } from '../identity.errors';
import { enrolmentUri, secretOf, stepOfCode } from './code-generator';
import { CredentialsRepository } from './credentials.repository';
import { RecoveryCode } from './recovery-code.entity';
import { SecondFactor } from './second-factor.entity';

const RECOVERY_CODES = 8;

/** What the enrolment page shows. */
export interface Enrolment {
  /** Base32, for those who cannot scan. */
  readonly secret: string;
  readonly uri: string;
}

/** The second factor: codes of a telephone, or one of the codes kept on paper. Each works once. */
@Injectable()
export class SecondFactors {
  constructor(
    private readonly credentials: CredentialsRepository,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly config: Config,
  ) {}

  async isEnrolled(accountId: string): Promise<boolean> {
    return (await this.credentials.confirmedFactor(accountId)) !== null;
  }

  /** A new secret, which counts once its first code has been typed. */
  begin({ manager, at }: OpenAct, accountId: string): Promise<void> {
    const factor = Object.assign(new SecondFactor(), {
      id: this.ids.next(),
      accountId,
      secret: secretOf(Buffer.from(this.ids.token(20), 'base64url')),
      startedAt: at,
      confirmedAt: null,
      lastStep: 0,
    });
    return this.credentials.beginFactor(manager, factor);
  }

  /** The enrolment begun by this account; `null` when there is none. */
  async enrolmentOf(account: Pick<Account, 'id' | 'email'>): Promise<Enrolment | null> {
    const begun = await this.credentials.unconfirmedFactor(account.id);
    if (!begun) return null;
    return { secret: begun.secret, uri: enrolmentUri(begun.secret, account.email, this.config.brandName) };
  }

  /** Ends the enrolment and answers the recovery codes, which are never shown again. @throws WrongCode */
  async confirm(act: OpenAct, accountId: string, typed: string): Promise<string[]> {
    const begun = await this.credentials.unconfirmedFactor(accountId);
    const step = begun && stepOfCode(begun.secret, digitsOf(typed), this.clock.now());
    if (!begun || step === null) throw new WrongCode();
    if (!(await this.credentials.confirmFactor(act.manager, begun, step, act.at))) throw new WrongCode();
    return this.renewRecoveryCodes(act, accountId);
  }

  /** Uses up one code, of the telephone or of the paper. @throws WrongCode */
  async use(act: OpenAct, accountId: string, typed: string): Promise<void> {
    const factor = await this.credentials.confirmedFactor(accountId);
    const step = factor && stepOfCode(factor.secret, digitsOf(typed), this.clock.now());
    if (factor && step !== null) {
      if (!(await this.credentials.useStep(act.manager, factor.id, step))) throw new WrongCode();
      return;
    }
    const codeHash = hashOfSecret(recoveryCode(typed));
    if (!(await this.credentials.useRecoveryCode(act.manager, accountId, codeHash, act.at)))
      throw new WrongCode();
  }

  recoveryCodesLeft(accountId: string): Promise<number> {
    return this.credentials.recoveryCodesLeft(accountId);
  }

  /** Eight new codes; those on the old paper stop working. */
  async renewRecoveryCodes({ manager, at }: OpenAct, accountId: string): Promise<string[]> {
    const codes = Array.from({ length: RECOVERY_CODES }, () =>
      secretOf(Buffer.from(this.ids.token(10), 'base64url')),
    );
    const rows = codes.map((code) =>
      Object.assign(new RecoveryCode(), {
        id: this.ids.next(),
        accountId,
        codeHash: hashOfSecret(code),
        madeAt: at,
        usedAt: null,
      }),
    );
    await this.credentials.replaceRecoveryCodes(manager, accountId, rows);
    return codes.map(inGroups);
  }
}

function digitsOf(typed: string): string {
  return typed.replace(/\s/g, '');
}

function recoveryCode(typed: string): string {
  return typed.toUpperCase().replace(/[^A-Z2-7]/g, '');
}

/** `ABCD-EFGH-IJKL-MNOP`: easier to copy from paper. */
function inGroups(code: string): string {
  return code.match(/.{1,4}/g)!.join('-');
}
