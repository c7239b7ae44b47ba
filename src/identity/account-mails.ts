import { Injectable, type OnModuleInit } from '@nestjs/common';
import { defineMail, type MailRef } from '../platform/mail/mail-kind';
import { MailKinds } from '../platform/mail/mail-kinds';
import { AccountsRepository } from './accounts/accounts.repository';
import { OneTimeLinks } from './links/one-time-links';

interface LinkMail {
  readonly name: string;
  readonly url: string;
  readonly expiresAt: Date;
}

/** The two mails that carry a one-time link. Their words name no programme, no structure, no profession. */
@Injectable()
export class AccountMails implements OnModuleInit {
  constructor(
    private readonly kinds: MailKinds,
    private readonly accounts: AccountsRepository,
    private readonly links: OneTimeLinks,
  ) {}

  onModuleInit(): void {
    this.declare('account-invitation', 'Invitation à ouvrir un compte');
    this.declare('password-reset', 'Choix d’un nouveau mot de passe');
  }

  private declare(kind: string, title: string): void {
    this.kinds.register(
      defineMail<LinkMail>({
        kind,
        title,
        sample: () => ({
          name: 'Claire Martin',
          url: 'https://exemple.invalid/mot-de-passe/exemple',
          expiresAt: new Date('2026-11-26T14:30:00Z'),
        }),
        compose: (ref) => this.compose(ref),
      }),
    );
  }

  /** Nothing leaves for a link that is used, expired or nobody's, nor for an account closed meanwhile. */
  private async compose({ linkId }: MailRef) {
    const link = await this.links.stillToSend(String(linkId));
    const account = link?.accountId ? await this.accounts.openOfId(link.accountId) : null;
    if (!link || !account) return null;
    const { name, email } = account;
    return { to: email, variables: { name, url: this.links.urlOf(link.id), expiresAt: link.expiresAt } };
  }
}
