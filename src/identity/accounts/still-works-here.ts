import { Injectable } from '@nestjs/common';
import type { OpenAct } from '../../platform/acts/act';
import { AccountsRepository } from './accounts.repository';

/** Whether somebody may still speak for the house: asked when something of theirs is about to leave (trust, 34). */
@Injectable()
export class StillWorksHere {
  constructor(private readonly accounts: AccountsRepository) {}

  /** Held until the transaction ends: closing the account comes before what leaves, or after it. */
  holds(accountId: string, manager: OpenAct['manager']): Promise<boolean> {
    return this.accounts.staysOpen(accountId, manager);
  }
}
