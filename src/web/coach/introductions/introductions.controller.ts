import { Body, Controller, Get, Post, Render } from '@nestjs/common';
import { TheViewer, type Viewer } from '../../../identity';
import {
  AcceptWishChange,
  AnswerIntroduction,
  IntroductionsQuery,
  type IntroductionView,
  ProposeOpening,
  TakeBackIntroduction,
  WishChangesQuery,
} from '../../../introductions';
import { MatchParticipant } from '../../../matching';
import { PeopleQuery } from '../../../people';
import { Clock } from '../../../platform/clock/clock';
import { For } from '../../../platform/http/access';
import { NotFound } from '../../../platform/http/domain-error';
import type { FormState } from '../../../platform/http/form-state';
import { FormPage, ReturnedForm, type SeeOther, seeOther } from '../../../platform/http/page';
import { Audit } from '../../../platform/http/read-trail';
import { PathId } from '../../../platform/http/validation';
import { BeforeSending } from '../sending/before-sending';
import { introductionPage } from './introduction-page.presenter';
import { ProposalForm, SaidAnswerForm, WishChangesForm } from './introductions.form';
import { wordsToRead } from './words-to-read';

const ONE = '/personnes/:id/propositions/:introductionId';

/** What is proposed to somebody, what she says to it, and what that changes. */
@For('coach', 'lead')
@Controller('personnes/:id/propositions')
export class IntroductionsController {
  constructor(
    private readonly people: PeopleQuery,
    private readonly introductions: IntroductionsQuery,
    private readonly matching: MatchParticipant,
    private readonly offered: WishChangesQuery,
    private readonly proposing: ProposeOpening,
    private readonly answering: AnswerIntroduction,
    private readonly takingBack: TakeBackIntroduction,
    private readonly accepting: AcceptWishChange,
    private readonly beforeSending: BeforeSending,
    private readonly clock: Clock,
  ) {}

  @Post()
  @FormPage('/personnes/:id')
  async propose(
    @TheViewer() viewer: Viewer,
    @PathId() participantId: string,
    @Body() { openingId }: ProposalForm,
  ): Promise<SeeOther> {
    await this.proposing.execute(viewer, { participantId, openingId });
    return seeOther(`/personnes/${participantId}`, 'Offre proposée. À la personne de choisir.');
  }

  @Get(':introductionId')
  @Audit('participant.read', { subject: ({ id }) => ({ type: 'participant', id: id! }) })
  @Render('coach/introductions/introduction')
  async one(
    @TheViewer() viewer: Viewer,
    @PathId() id: string,
    @PathId('introductionId') introductionId: string,
    @ReturnedForm() form: FormState,
  ) {
    const view = await this.found(viewer, id, introductionId);
    const [file, item, { changes }] = await Promise.all([
      this.people.file(viewer, id),
      this.matching.one(viewer, id, view.openingId, 'person'),
      this.offered.offered(viewer, introductionId),
    ]);
    const toRead = wordsToRead(view.opening, file.wishes, item);
    const sending = await this.beforeSending.of(viewer, view);
    return introductionPage(form, { file, view, toRead, changes, sending, today: this.clock.today() });
  }

  @Post(':introductionId/reponse')
  @FormPage(ONE)
  async answer(
    @TheViewer() viewer: Viewer,
    @PathId() id: string,
    @PathId('introductionId') introductionId: string,
    @Body() { answer, until, reason, words }: SaidAnswerForm,
  ): Promise<SeeOther> {
    await this.found(viewer, id, introductionId);
    const said = {
      answer,
      until: until ?? undefined,
      reason: reason ?? undefined,
      words: words ?? undefined,
    };
    await this.answering.execute(viewer, introductionId, said);
    return seeOther(`/personnes/${id}/propositions/${introductionId}`, 'Réponse notée.');
  }

  @Post(':introductionId/retrait')
  @FormPage(ONE)
  async takeBack(
    @TheViewer() viewer: Viewer,
    @PathId() id: string,
    @PathId('introductionId') introductionId: string,
  ): Promise<SeeOther> {
    await this.found(viewer, id, introductionId);
    const { withdrawn } = await this.takingBack.execute(viewer, introductionId);
    if (!withdrawn) return seeOther(`/personnes/${id}`, 'Proposition retirée.');
    const path = `/personnes/${id}/propositions/${introductionId}`;
    return seeOther(path, 'Tout est retiré\u00A0: la page ne se lit plus.');
  }

  @Post(':introductionId/envies')
  @FormPage(ONE)
  async changeWishes(
    @TheViewer() viewer: Viewer,
    @PathId() id: string,
    @PathId('introductionId') introductionId: string,
    @Body() { changes }: WishChangesForm,
  ): Promise<SeeOther> {
    await this.found(viewer, id, introductionId);
    await this.accepting.execute(viewer, introductionId, changes);
    return seeOther(`/personnes/${id}/envies`, 'C’est noté dans ses envies. Les précédentes restent datées.');
  }

  /** @throws NotFound when it is about somebody else */
  private async found(viewer: Viewer, participantId: string, id: string): Promise<IntroductionView> {
    const view = await this.introductions.one(viewer, id);
    if (view.participantId !== participantId) throw new NotFound();
    return view;
  }
}
