import { Body, Controller, Get, Post, Query, Render } from '@nestjs/common';
import type { Route } from '../../../disclosure';
import { TheViewer, type Viewer } from '../../../identity';
import {
  ApproveIntroduction,
  type AskedPage,
  EmployerPreviewQuery,
  IntroductionsQuery,
  type IntroductionView,
  RecordReply,
  RefuseIntroductionPage,
  SendIntroduction,
} from '../../../introductions';
import { PeopleQuery } from '../../../people';
import { Clock } from '../../../platform/clock/clock';
import { For } from '../../../platform/http/access';
import { NotFound } from '../../../platform/http/domain-error';
import type { FormState } from '../../../platform/http/form-state';
import { FormPage, ReturnedForm, type SeeOther, seeOther } from '../../../platform/http/page';
import { Audit } from '../../../platform/http/read-trail';
import { PathId } from '../../../platform/http/validation';
import { pageToApprove, USUAL_ITEMS } from './page-to-approve.presenter';
import { BY_HAND, HeardReplyForm, LookedAtPage, SaidYesToPageForm, SendForm } from './sending.form';

const ONE = '/personnes/:id/propositions/:introductionId';

/** From her yes to what the employer answers: the page read together, her approval, sending, his reply. */
@For('coach', 'lead')
@Controller('personnes/:id/propositions/:introductionId')
export class SendingController {
  constructor(
    private readonly people: PeopleQuery,
    private readonly introductions: IntroductionsQuery,
    private readonly previews: EmployerPreviewQuery,
    private readonly approving: ApproveIntroduction,
    private readonly refusing: RefuseIntroductionPage,
    private readonly sending: SendIntroduction,
    private readonly replying: RecordReply,
    private readonly clock: Clock,
  ) {}

  @Get('page')
  @Audit('participant.read', { subject: ({ id }) => ({ type: 'participant', id: id! }) })
  @Render('coach/sending/page')
  async page(
    @TheViewer() viewer: Viewer,
    @PathId() id: string,
    @PathId('introductionId') introductionId: string,
    @Query() query: LookedAtPage,
    @ReturnedForm() form: FormState,
  ) {
    const view = await this.found(viewer, id, introductionId);
    const asked = askedPage(view, query, form);
    const [file, preview] = await Promise.all([
      this.people.file(viewer, id),
      this.previews.of(viewer, introductionId, asked),
    ]);
    return pageToApprove(form, { file, preview, coach: viewer.name, today: this.clock.today() });
  }

  @Post('page')
  @FormPage(`${ONE}/page`)
  async approve(
    @TheViewer() viewer: Viewer,
    @PathId() id: string,
    @PathId('introductionId') introductionId: string,
    @Body() { route, items, fingerprint, words }: SaidYesToPageForm,
  ): Promise<SeeOther> {
    await this.found(viewer, id, introductionId);
    const page = { route, items: items ?? [], fingerprint, words: words ?? undefined };
    await this.approving.execute(viewer, introductionId, page);
    return seeOther(`${pathOf(id, introductionId)}#envoi`, 'Accord noté. Rien n’est parti encore.');
  }

  @Post('rien')
  @FormPage(`${ONE}/page`)
  async refuse(
    @TheViewer() viewer: Viewer,
    @PathId() id: string,
    @PathId('introductionId') introductionId: string,
  ): Promise<SeeOther> {
    await this.found(viewer, id, introductionId);
    const { withdrawn } = await this.refusing.execute(viewer, introductionId);
    const said =
      withdrawn > 0 ? 'C’est noté\u00A0: la page ne se lit plus.' : 'C’est noté\u00A0: rien ne part.';
    return seeOther(pathOf(id, introductionId), said);
  }

  @Post('envoi')
  @FormPage(ONE)
  async send(
    @TheViewer() viewer: Viewer,
    @PathId() id: string,
    @PathId('introductionId') introductionId: string,
    @Body() { contactId }: SendForm,
  ): Promise<SeeOther> {
    await this.found(viewer, id, introductionId);
    const to = contactId && contactId !== BY_HAND ? { contactId } : {};
    await this.sending.execute(viewer, introductionId, to);
    return seeOther(`${pathOf(id, introductionId)}#envoi`, 'C’est fait.');
  }

  @Post('employeur')
  @FormPage(ONE)
  async reply(
    @TheViewer() viewer: Viewer,
    @PathId() id: string,
    @PathId('introductionId') introductionId: string,
    @Body() { employerAnswer: answer, employerWords: words }: HeardReplyForm,
  ): Promise<SeeOther> {
    await this.found(viewer, id, introductionId);
    await this.replying.execute(viewer, introductionId, { answer, words: words ?? undefined });
    return seeOther(pathOf(id, introductionId), 'Réponse de l’employeur notée.');
  }

  /** @throws NotFound when it is about somebody else */
  private async found(viewer: Viewer, participantId: string, id: string): Promise<IntroductionView> {
    const view = await this.introductions.one(viewer, id);
    if (view.participantId !== participantId) throw new NotFound();
    return view;
  }
}

function pathOf(participantId: string, introductionId: string): string {
  return `/personnes/${participantId}/propositions/${introductionId}`;
}

/** What was asked for; what came back to be corrected; what she approved before; or what is usual. */
function askedPage(view: IntroductionView, query: LookedAtPage, form: FormState): AskedPage {
  if (query.route) return { route: query.route, items: query.items ?? [] };
  const usual = { route: usualRoute(view), items: view.approval?.route ? view.approval.items : USUAL_ITEMS };
  if (!form.returned) return usual;
  const route = form.value('route');
  const items = form.chosen('items') as AskedPage['items'];
  return route === 'alone' || route === 'with_coach' ? { route, items } : usual;
}

function usualRoute({ approval, opening }: IntroductionView): Route {
  return approval?.route ?? (opening.employerId === null ? 'alone' : 'with_coach');
}
