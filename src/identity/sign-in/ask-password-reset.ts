import { Injectable } from '@nestjs/common';
import { Acts } from '../../platform/acts/acts';
import { Clock } from '../../platform/clock/clock';
import { Ids } from '../../platform/ids/ids';
import { MAIL } from '../../platform/mail/mail-kind';
import { AccountTries } from '../../platform/sessions/account-tries';
import { AccountsRepository } from '../accounts/accounts.repository';
import { LinksRepository } from '../links/links.repository';
import { OneTimeLinks } from '../links/one-time-links';

const AN_HOUR_MS = 3_600_000;
const PER_HOUR = 3;

/** Asking for a new password. Known or not, an address gets the same answer, after the same work. */
@Injectable()
export class AskPasswordReset {
  constructor(
    private readonly acts: Acts,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly tries: AccountTries,
    private readonly accounts: AccountsRepository,
    private readonly links: OneTimeLinks,
    private readonly linkRows: LinksRepository,
  ) {}

  /** A link leaves by mail when the address has an open account, at most three times an hour. @throws TooManyTries */
  async execute(email: string): Promise<void> {
    await this.tries.count('reset', email);
    const account = await this.accounts.openOfEmail(email);
    const since = new Date(this.clock.now().getTime() - AN_HOUR_MS);
    const asked = await this.linkRows.countSince(account?.id ?? this.ids.next(), 'password_reset', since);
    const recipient = asked < PER_HOUR ? (account?.id ?? null) : null;
    await this.acts.perform(
      { by: { kind: 'anonymous', id: null }, name: 'password.ask-reset' },
      async (act) => {
        const link = await this.links.make(act, recipient, 'password_reset');
        act.emit({ topic: MAIL, kind: 'password-reset', ref: { linkId: link.id } });
        return {};
      },
    );
  }
}
