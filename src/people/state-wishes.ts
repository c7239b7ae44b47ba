import { Injectable } from '@nestjs/common';
import { accountBehind, type Asker } from '../identity';
import type { OpenAct } from '../platform/acts/act';
import { Acts } from '../platform/acts/acts';
import { InvalidInput } from '../platform/http/field-error';
import { Ids } from '../platform/ids/ids';
import { Occupations } from '../reference';
import { ParticipantsRepository } from './participants.repository';
import { PlaceGuardsRepository } from './place-guard/place-guards.repository';
import { startsNowhere } from './place-guard/without-place';
import { wishLinesOf, wishListOf } from './wish-rows';
import { wishesOf } from './wish-profile-of';
import { faultsIn, type SaidWish } from './wish-rules';
import { tidied } from './wish-spelling';

/** Writes down what she wishes for now. The list before stays, with its date. */
@Injectable()
export class StateWishes {
  constructor(
    private readonly acts: Acts,
    private readonly ids: Ids,
    private readonly occupations: Occupations,
    private readonly participants: ParticipantsRepository,
    private readonly guards: PlaceGuardsRepository,
  ) {}

  /** @throws ParticipantNotFound, InvalidInput naming each wish at fault */
  async execute(
    asker: Asker,
    participantId: string,
    said: readonly SaidWish[],
  ): Promise<{ version: number }> {
    await this.participants.followedBy(asker, participantId);
    this.refuseFaults(said);
    const subject = { type: 'participant', id: participantId };
    return this.acts.perform({ by: asker.actor, name: 'wishes.state', subject }, (act) =>
      this.within(act, asker, participantId, said),
    );
  }

  /** Within an act under way, for somebody the asker may write about; it has asked `refuseFaults` before it began. */
  async within(
    { manager, at }: OpenAct,
    asker: Asker,
    participantId: string,
    said: readonly SaidWish[],
  ): Promise<{ version: number }> {
    await this.participants.held(participantId, manager);
    const before = await this.participants.wishVersion(participantId, manager);
    const next = () => this.ids.next();
    const list = wishListOf(participantId, { version: before + 1, at, heardBy: accountBehind(asker), next });
    const unseen = (await this.guards.hides(asker, participantId, manager))
      ? await this.startingSomewhere(participantId, manager)
      : [];
    const lines = wishLinesOf(list, [...said.map(tidied), ...unseen], next);
    await this.participants.addWishes(list, lines, manager);
    return { version: list.version };
  }

  /** @throws InvalidInput naming each wish at fault */
  refuseFaults(said: readonly SaidWish[]): void {
    const isOccupation = (code: string) => this.occupations.find(code) !== null;
    const faults = faultsIn(said.map(tidied), { isOccupation });
    if (faults.length === 0) return;
    throw new InvalidInput(
      faults.map(({ place, field, message }) => ({ field: `wishes[${place}].${field}`, message })),
    );
  }

  /** What whoever wrote the new list could not see, and therefore did not leave out. */
  private async startingSomewhere(participantId: string, manager: OpenAct['manager']): Promise<SaidWish[]> {
    const [current] = await this.participants.currentWishes([participantId], manager);
    return wishesOf(current).filter((wish) => !startsNowhere(wish));
  }
}
