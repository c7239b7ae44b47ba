import { Injectable } from '@nestjs/common';
import { Grants } from '../../disclosure';
import { type Asker, ColleagueTold, isHerself } from '../../identity';
import { Acts } from '../../platform/acts/acts';
import type { DomainError } from '../../platform/http/domain-error';
import { InvalidInput } from '../../platform/http/field-error';
import { CoachToldToNobody, NobodyToReadIt, PageChanged, ProposalTakenBack } from '../introductions.errors';
import { IntroductionsRepository } from '../introductions.repository';
import { type EmployerPreview, EmployerPreviewQuery } from './employer-preview.query';
import type { AskedPage } from './occasions';

/** How she says it: to whom, and which words were read to her; neither when she does it herself. */
export interface SaidOfPage {
  /** Id or name of the colleague she said it to; whoever writes it down unless told. */
  readonly saidAloudTo?: string;
  readonly words?: string;
}

export interface ApprovedPage extends AskedPage, SaidOfPage {
  /** That of the preview she saw; absent when she was not shown one. */
  readonly fingerprint?: string;
}

/** She says yes to one very page, herself or aloud. Nothing is sent by it. */
@Injectable()
export class ApproveIntroduction {
  constructor(
    private readonly acts: Acts,
    private readonly told: ColleagueTold,
    private readonly previews: EmployerPreviewQuery,
    private readonly grants: Grants,
    private readonly introductions: IntroductionsRepository,
  ) {}

  /**
   * @throws IntroductionNotFound, ParticipantNotFound, InvalidInput (nothing is shown, a colleague nobody knows),
   *   PageChanged, CoachToldToNobody, NobodyToReadIt, ProposalTakenBack
   */
  async execute(asker: Asker, id: string, approved: ApprovedPage): Promise<{ id: string }> {
    const preview = await this.previews.of(asker, id, approved);
    if (approved.route === 'with_coach' && approved.items.length === 0)
      throw new InvalidInput([NOTHING_SHOWN]);
    const said = await this.saidBy(asker, approved);
    const obstacle = obstacleTo(preview, approved);
    const { participantId, occasion, built } = preview;
    const subject = { type: 'participant', id: participantId };
    return this.acts.perform({ by: asker.actor, name: 'introduction.approve', subject }, async (act) => {
      await this.introductions.takeTurn(participantId, act.manager);
      const now = await this.introductions.find(id, act.manager);
      if (now!.introduction.withdrawnAt !== null) throw new ProposalTakenBack();
      // Said here and not before: an act asked for a second time answers what it answered the first time.
      if (obstacle) throw obstacle;
      const page = { introductionId: id, participantId, audience: occasion.audience };
      await this.grants.approve(asker, page, { occasion: resting(preview), built }, said, act);
      act.about({ type: 'introduction', id });
      return { id };
    });
  }

  private async saidBy(asker: Asker, { saidAloudTo, words }: SaidOfPage) {
    if (isHerself(asker)) return { saidAloudTo: null, words: null };
    return { saidAloudTo: await this.told.find(asker, saidAloudTo), words: words ?? null };
  }
}

const NOTHING_SHOWN = { field: 'items', message: 'Choisissez au moins une chose que l’employeur verra.' };

function obstacleTo(preview: EmployerPreview, approved: ApprovedPage): DomainError | null {
  if (approved.route === 'with_coach') {
    if (preview.opening.employerId === null) return new NobodyToReadIt();
    if (!preview.built.introducible.may) return new CoachToldToNobody();
  }
  const { fingerprint } = approved;
  return fingerprint !== undefined && fingerprint !== preview.fingerprint ? new PageChanged() : null;
}

/** A standing yes is what the page rests on only where no choice of hers lets her coach be seen. */
function resting({ occasion, built }: EmployerPreview): EmployerPreview['occasion'] {
  const restsOnIt = built.introducible.may && built.introducible.by === null;
  return restsOnIt ? occasion : { ...occasion, standingYesId: null };
}
