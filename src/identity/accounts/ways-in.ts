import { Injectable } from '@nestjs/common';
import type { OpenAct } from '../../platform/acts/act';
import { Sessions } from '../../platform/sessions/sessions';
import { LinksRepository } from '../links/links.repository';
import { CredentialsRepository } from '../sign-in/credentials.repository';
import { ApiTokensRepository } from '../tokens/api-tokens.repository';

/** Everything through which an account can be entered. */
@Injectable()
export class WaysIn {
  constructor(
    private readonly credentials: CredentialsRepository,
    private readonly links: LinksRepository,
    private readonly tokens: ApiTokensRepository,
    private readonly sessions: Sessions,
  ) {}

  /** Closes all of them, in the transaction of the act: password, telephone, codes, links, tokens, sessions. */
  async close(manager: OpenAct['manager'], accountId: string): Promise<void> {
    await this.credentials.wipe(manager, accountId);
    await this.links.killOf(manager, accountId);
    await this.tokens.endAllOf(manager, accountId);
    await this.sessions.endAll({ kind: 'account', id: accountId }, manager);
  }
}
