import { Injectable } from '@nestjs/common';
import { refuseFaultsInContact } from '../../network';
import { currentRequestScope } from '../../platform/acts/request-scope';
import { Clock } from '../../platform/clock/clock';
import { Ids, uuidOf } from '../../platform/ids/ids';
import { AccountTries } from '../../platform/sessions/account-tries';
import { Programmes } from '../../programmes';
import { PostRequestsRepository } from './post-requests.repository';
import type { PostContent } from './word-content';

/** What somebody nobody knows says on the public page. */
export interface Asking {
  readonly company: string;
  readonly contact: string;
  readonly phone: string;
  readonly email: string | null;
  readonly post: PostContent;
}

/** An employer nobody knows proposes a post: it waits for a coach, whatever it says. */
@Injectable()
export class AskToPropose {
  constructor(
    private readonly requests: PostRequestsRepository,
    private readonly programmes: Programmes,
    private readonly tries: AccountTries,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** `address`: where it comes from, ten times in a quarter of an hour at most. @throws TooManyTries, InvalidInput */
  async execute({ company, contact, phone, email, post }: Asking, address: string): Promise<void> {
    refuseFaultsInContact({ name: contact, phone, email: email ?? undefined });
    await this.tries.count('post-request', address);
    const key = currentRequestScope()?.idempotencyKey;
    const id = key ? uuidOf(`post-request|${key}`) : this.ids.next();
    const territoryId = await this.territoryOf(post.place.communeCode);
    const said = { company, contact, phone, email, content: JSON.stringify(post) };
    await this.requests.add({ id, territoryId, ...said, at: this.clock.now() });
  }

  private async territoryOf(communeCode: string | undefined): Promise<string | null> {
    if (!communeCode) return null;
    const territories = await this.programmes.territories();
    return territories.find(({ department }) => communeCode.startsWith(department))?.id ?? null;
  }
}
