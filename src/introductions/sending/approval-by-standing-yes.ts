import { Injectable } from '@nestjs/common';
import { Gate, Grants, type GrantedPage, StandingYeses } from '../../disclosure';
import type { Viewer } from '../../identity';
import type { OpenAct } from '../../platform/acts/act';
import { type IntroductionAtHand, occasionOf } from '../approval/occasions';

/**
 * Writes, at the moment of sending, the approval that a standing yes stands for: an agency rings at 16:00 for 06:00,
 * and she said beforehand what such an employer may know (domain.md, fact 8).
 */
@Injectable()
export class ApprovalByStandingYes {
  constructor(
    private readonly gate: Gate,
    private readonly grants: Grants,
    private readonly yeses: StandingYeses,
  ) {}

  /** Within the act. @returns false when no standing yes is there, or when she keeps her coach silent all the same */
  async give(viewer: Viewer, atHand: IntroductionAtHand, act: OpenAct): Promise<boolean> {
    const { introduction } = atHand.file;
    const { participantId, openingId } = introduction;
    const given = await this.yeses.of(participantId, act.manager);
    const standing = given.find(({ employerKind }) => employerKind === atHand.opening.employerKind);
    if (!standing) return false;
    const asked = { route: 'with_coach', items: standing.items } as const;
    const occasion = occasionOf({ ...atHand, standing }, asked);
    const built = await this.gate.build(viewer, occasion);
    if (!built.introducible.may) return false;
    const audience = { employerId: atHand.opening.employerId, openingId };
    const page: GrantedPage = { introductionId: introduction.id, participantId, audience };
    const said = { saidAloudTo: standing.saidAloudTo, words: standing.words };
    await this.grants.approve(viewer, page, { occasion, built }, said, act);
    return true;
  }
}
