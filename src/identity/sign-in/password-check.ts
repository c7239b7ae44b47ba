import { Injectable } from '@nestjs/common';
import { Ids } from '../../platform/ids/ids';
import type { Account } from '../accounts/account.entity';
import { CredentialsRepository } from './credentials.repository';
import { PasswordHasher } from './password-hasher';

/** Whether a password is the account's; without an account it does the same work, and answers no. */
@Injectable()
export class PasswordCheck {
  constructor(
    private readonly credentials: CredentialsRepository,
    private readonly hasher: PasswordHasher,
    private readonly ids: Ids,
  ) {}

  async isRight(account: Pick<Account, 'id'> | null, typed: string): Promise<boolean> {
    const kept = await this.credentials.passwordHashOf(account?.id ?? this.ids.next());
    return this.hasher.verify(kept, typed);
  }
}
