import { Injectable } from '@nestjs/common';
import type { ChoiceDetails } from '../../disclosure';
import type { Viewer } from '../../identity';
import { EmployersQuery } from '../../network';
import { OpeningsQuery } from '../../openings';
import { PeopleQuery } from '../../people';
import { InvalidInput } from '../../platform/http/field-error';

/** Disclosure stands below employers and openings: whether the one a choice names exists is asked at the door. */
@Injectable()
export class KnownAudience {
  constructor(
    private readonly people: PeopleQuery,
    private readonly employers: EmployersQuery,
    private readonly openings: OpeningsQuery,
  ) {}

  /** @throws ParticipantNotFound, InvalidInput when the viewer sees no such employer or opening */
  async refuseUnknown(
    viewer: Viewer,
    participantId: string,
    { kind, id }: ChoiceDetails['audience'],
  ): Promise<void> {
    await this.people.territoryOf(viewer, participantId);
    if (!id || kind === 'all') return;
    const known =
      kind === 'employer' ? await this.employers.one(viewer, id) : await this.openings.one(viewer, id);
    if (known) return;
    const message = kind === 'employer' ? 'Cet employeur est introuvable.' : 'Cette offre est introuvable.';
    throw new InvalidInput([{ field: 'audience.id', message }]);
  }
}
