import { Injectable } from '@nestjs/common';
import { type Asker, Caseload, Colleagues, type Herself, isHerself } from '../../identity';
import { Acts } from '../../platform/acts/acts';
import { NotFound } from '../../platform/http/domain-error';
import { ParticipantsRepository } from '../participants.repository';
import { PlaceGuardsRepository } from './place-guards.repository';

/** Who may read her place, as she and those who are named see it. */
export interface PlaceSecret {
  readonly since: Date;
  readonly named: readonly {
    readonly accountId: string;
    readonly name: string;
    readonly at: Date;
    /** Null when she said it herself. */
    readonly namedBy: string | null;
  }[];
  /** Who could be named too. */
  readonly others: readonly { readonly accountId: string; readonly name: string }[];
}

/**
 * Naming who may read her place. A lead or an admin has no more power here than anybody: without being named, the
 * secret is not there (domain.md: "without override").
 */
@Injectable()
export class PlaceConfidants {
  constructor(
    private readonly acts: Acts,
    private readonly caseload: Caseload,
    private readonly colleagues: Colleagues,
    private readonly participants: ParticipantsRepository,
    private readonly guards: PlaceGuardsRepository,
  ) {}

  /** @throws NotFound when there is no secret, or this asker is not named */
  async of(asker: Asker, participantId: string): Promise<PlaceSecret> {
    const guard = await this.standing(asker, participantId);
    const confidants = await this.guards.confidantsOf(participantId);
    const followers = await this.followersOf(participantId);
    const ids = [
      ...confidants.flatMap(({ accountId, by }) => [accountId, ...(by ? [by] : [])]),
      ...followers,
    ];
    const names = await this.colleagues.namesOf(ids);
    const known = new Set(confidants.map(({ accountId }) => accountId));
    const some = isHerself(asker)
      ? followers.map((accountId) => ({ accountId, name: names.get(accountId) ?? '' }))
      : (await this.colleagues.seenBy(asker))
          .filter(({ closed, role }) => !closed && role !== 'admin')
          .map(({ id: accountId, name }) => ({ accountId, name }));
    return {
      since: guard.at,
      named: confidants.map(({ accountId, at, by }) => ({
        accountId,
        name: names.get(accountId) ?? '',
        at,
        namedBy: by === null ? null : (names.get(by) ?? ''),
      })),
      others: some.filter(({ accountId }) => !known.has(accountId)),
    };
  }

  /** Whether there is a secret that this asker may see. */
  async isTold(asker: Asker, participantId: string): Promise<boolean> {
    return this.standing(asker, participantId).then(
      () => true,
      () => false,
    );
  }

  /** @throws NotFound when there is no secret this asker may see, or nobody of that id could be named */
  async name(asker: Asker, participantId: string, accountId: string): Promise<{ id: string }> {
    const { others, named } = await this.of(asker, participantId);
    if (![...others, ...named].some((one) => one.accountId === accountId)) throw new NotFound();
    const subject = { type: 'participant', id: participantId };
    return this.acts.perform({ by: asker.actor, name: 'place.name', subject }, async (act) => {
      await this.participants.held(participantId, act.manager);
      await this.guards.name(participantId, accountId, act);
      return { id: participantId };
    });
  }

  /** Hers alone: whoever was named reads her place no more. @throws NotFound */
  async withdraw(her: Herself, accountId: string): Promise<{ id: string }> {
    const { participantId } = her;
    const { named } = await this.of(her, participantId);
    if (!named.some((one) => one.accountId === accountId)) throw new NotFound();
    const subject = { type: 'participant', id: participantId };
    return this.acts.perform({ by: her.actor, name: 'place.withdraw', subject }, async (act) => {
      await this.guards.withdraw(participantId, accountId, act);
      return { id: participantId };
    });
  }

  private async standing(asker: Asker, participantId: string) {
    await this.participants.followedBy(asker, participantId);
    const guard = await this.guards.guardOf(participantId);
    if (!guard || (await this.guards.hides(asker, participantId))) throw new NotFound();
    return guard;
  }

  private async followersOf(participantId: string): Promise<string[]> {
    const follower = await this.caseload.followerOf(participantId);
    return follower ? [follower.coachId, ...follower.coveredBy] : [];
  }
}
