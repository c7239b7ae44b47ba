import { Injectable } from '@nestjs/common';
import { StandingYeses, WhatWasSaid } from '../../../disclosure';
import type { Viewer } from '../../../identity';
import type { IntroductionView } from '../../../introductions';
import { EmployerContacts, MonthlyCaps } from '../../../network';
import type { BesideIntroduction } from './sending-part.presenter';

/** What the page of an introduction shows beside the introduction itself. */
@Injectable()
export class BeforeSending {
  constructor(
    private readonly contacts: EmployerContacts,
    private readonly register: WhatWasSaid,
    private readonly yeses: StandingYeses,
    private readonly caps: MonthlyCaps,
  ) {}

  async of(viewer: Viewer, { participantId, opening }: IntroductionView): Promise<BesideIntroduction> {
    const { employerId, employerKind, employerCap } = opening;
    const [contacts, said, given, reached] = await Promise.all([
      employerId === null ? [] : this.contacts.of(viewer, employerId),
      this.register.of(viewer, participantId),
      this.yeses.of(participantId),
      employerId === null ? null : this.caps.reachedBy({ id: employerId, monthlyCap: employerCap }),
    ]);
    const standingYes = given.some((yes) => yes.employerKind === employerKind);
    return { contacts, said, standingYes, reached };
  }
}
