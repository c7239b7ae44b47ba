import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../identity';
import { AddContact, RegisterEmployer } from '../../network';
import { Acts } from '../../platform/acts/acts';
import { RegisterOpening } from '../register-opening';
import { openingOfPost } from './opening-of-post';
import type { PostRequest } from './post-request.entity';
import { PostRequestsRepository } from './post-requests.repository';
import type { PostContent } from './word-content';

/** A request as a coach checks it. */
export interface RequestToCheck {
  readonly id: string;
  readonly company: string;
  readonly contact: string;
  readonly phone: string;
  readonly email: string | null;
  readonly post: PostContent;
  readonly at: Date;
}

/** A coach checks what an unknown employer proposed: his Siret, a call; then he is one of the network, or declined. */
@Injectable()
export class CheckRequest {
  constructor(
    private readonly requests: PostRequestsRepository,
    private readonly acts: Acts,
    private readonly employers: RegisterEmployer,
    private readonly contacts: AddContact,
    private readonly openings: RegisterOpening,
  ) {}

  /** Those nobody decided, the oldest first. */
  async waiting(viewer: Viewer): Promise<RequestToCheck[]> {
    return (await this.requests.waiting(viewer)).map(toCheck);
  }

  /** @throws NotFound when decided, absent or out of reach */
  async one(viewer: Viewer, id: string): Promise<RequestToCheck> {
    return toCheck(await this.requests.waitingOne(viewer, id));
  }

  /**
   * He is who he says: an employer, somebody there, and a draft of his post. Sent twice under one key, it is done once.
   * @returns the draft
   * @throws NotFound, NotASiret, SiretAlreadyKnown, InvalidInput
   */
  async accept(viewer: Viewer, id: string, siret: string): Promise<{ openingId: string }> {
    const { company, contact, phone, email, post } = await this.one(viewer, id);
    const { id: employerId } = await this.employers.execute(viewer, { name: company, siret });
    await this.contacts.execute(viewer, employerId, { name: contact, phone, email: email ?? undefined });
    const { id: openingId } = await this.openings.execute(viewer, openingOfPost(employerId, post));
    await this.decide(viewer, id, 'accepted');
    return { openingId };
  }

  /** @throws NotFound */
  async decline(viewer: Viewer, id: string): Promise<void> {
    await this.decide(viewer, id, 'declined');
  }

  private async decide(viewer: Viewer, id: string, decision: 'accepted' | 'declined'): Promise<void> {
    const subject = { type: 'post_request', id };
    await this.acts.perform(
      { by: viewer.actor, name: `employer.request-${decision}`, subject },
      async (act) => {
        const request = await this.requests.waitingOne(viewer, id, act.manager);
        request.decide(decision, act.at, viewer.accountId);
        await this.requests.save(request, act.manager);
        return {};
      },
    );
  }
}

function toCheck({ id, company, contact, phone, email, content, at }: PostRequest): RequestToCheck {
  return { id, company, contact, phone, email, post: JSON.parse(content) as PostContent, at };
}
