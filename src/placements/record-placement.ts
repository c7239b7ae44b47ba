import { Injectable } from '@nestjs/common';
import type { Viewer } from '../identity';
import { EmployerNotFound, EmployersQuery } from '../network';
import { OpeningNotFound, OpeningsQuery } from '../openings';
import { PeopleQuery } from '../people';
import { Acts } from '../platform/acts/acts';
import type { CivilDay } from '../platform/clock/civil-day';
import { InvalidInput } from '../platform/http/field-error';
import { Ids } from '../platform/ids/ids';
import { Placement } from './placement.entity';
import { PlacementsRepository } from './placements.repository';

/** What a coach says of a few days at an employer's. */
export interface PlacementDetails {
  readonly participantId: string;
  readonly employerId: string;
  readonly openingId?: string;
  readonly contract: 'pmsmp';
  readonly startsOn: CivilDay;
  /** Last day, included. */
  readonly endsOn: CivilDay;
  /** The placement whose convention this one renews. */
  readonly renews?: string;
}

const REVERSED = 'Le dernier jour ne peut pas venir avant le premier.';
const NOT_RENEWED = 'Choisissez une immersion chez le même employeur.';

/** Writes down that somebody was, or will be, at an employer's. What goes beyond a limit is recorded all the same. */
@Injectable()
export class RecordPlacement {
  constructor(
    private readonly acts: Acts,
    private readonly ids: Ids,
    private readonly people: PeopleQuery,
    private readonly employers: EmployersQuery,
    private readonly openings: OpeningsQuery,
    private readonly placements: PlacementsRepository,
  ) {}

  /** @throws ParticipantNotFound, EmployerNotFound, OpeningNotFound, InvalidInput (days that cannot be) */
  async execute(viewer: Viewer, details: PlacementDetails): Promise<{ id: string }> {
    const { participantId, employerId, openingId } = details;
    await this.people.territoryOf(viewer, participantId);
    if (!(await this.employers.one(viewer, employerId))) throw new EmployerNotFound();
    if (openingId && !(await this.openings.one(viewer, openingId))) throw new OpeningNotFound();
    await this.refuseFaults(details);
    const subject = { type: 'participant', id: participantId };
    return this.acts.perform({ by: viewer.actor, name: 'placement.record', subject }, async (act) => {
      const id = this.ids.next();
      const { contract, startsOn, endsOn } = details;
      const placement = Object.assign(new Placement(), {
        id,
        participantId,
        employerId,
        openingId: openingId ?? null,
        contract,
        startsOn,
        endsOn,
        renews: details.renews ?? null,
        at: act.at,
        by: viewer.accountId,
      });
      await this.placements.add(placement, act.manager);
      act.about({ type: 'placement', id });
      return { id };
    });
  }

  private async refuseFaults({ participantId, employerId, startsOn, endsOn, renews }: PlacementDetails) {
    if (endsOn < startsOn) throw new InvalidInput([{ field: 'endsOn', message: REVERSED }]);
    if (!renews) return;
    const before = await this.placements.immersionsOf(participantId);
    const isThere = before.some((one) => one.id === renews && one.employerId === employerId);
    if (!isThere) throw new InvalidInput([{ field: 'renews', message: NOT_RENEWED }]);
  }
}
