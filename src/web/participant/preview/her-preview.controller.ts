import { Body, Controller, Get, Post, Query, Render, UseInterceptors } from '@nestjs/common';
import type { PresentationItem, Route } from '../../../disclosure';
import { type Herself, TheParticipant } from '../../../identity';
import {
  ApproveIntroduction,
  type EmployerPreview,
  EmployerPreviewQuery,
  type IntroductionView,
  RefuseIntroductionPage,
} from '../../../introductions';
import { For } from '../../../platform/http/access';
import type { FormState } from '../../../platform/http/form-state';
import { FormPage, ReturnedForm, type SeeOther, seeOther } from '../../../platform/http/page';
import { ProvenLately } from '../../../platform/http/proven-lately';
import { PathId } from '../../../platform/http/validation';
import { HerPages } from '../discretion/her-pages';
import { CoachOfHers, HelpFooter } from '../help-footer';
import { OffersOfHers } from '../offers/her-offers';
import { itemsIn, PageWordForm, PreviewQuery } from './preview.form';
import { previewPage } from './preview-page.presenter';

/** What the first page shows before she ticks anything: how she may be called back, and her full name, wait for her. */
const FIRST_PAGE: readonly PresentationItem[] = [
  'first_name',
  'experience',
  'strengths',
  'availability',
  'licences',
  'languages',
];

/** The page an employer would get, before he gets it: hers to change, to approve, or to keep from leaving. */
@For('participant')
@ProvenLately()
@UseInterceptors(HelpFooter)
@Controller('moi/offres/:id/employeur')
export class HerPreviewController {
  constructor(
    private readonly offers: OffersOfHers,
    private readonly previews: EmployerPreviewQuery,
    private readonly approving: ApproveIntroduction,
    private readonly refusing: RefuseIntroductionPage,
    private readonly pages: HerPages,
    private readonly coach: CoachOfHers,
  ) {}

  @Get()
  @Render('participant/preview/preview')
  async page(
    @TheParticipant() her: Herself,
    @PathId() openingId: string,
    @Query() query: PreviewQuery,
    @ReturnedForm() form: FormState,
  ) {
    const introduction = await this.offers.introductionTo(her, openingId);
    const preview = await this.previewOf(her, introduction, askedFor(query, form));
    return previewPage(form, { introduction, preview, coach: await this.coach.nameFor(her) });
  }

  /** Nothing is sent by her yes: her coach sends this page, and no other. */
  @Post()
  @FormPage('/moi/offres/:id/employeur')
  async decide(
    @TheParticipant() her: Herself,
    @PathId() openingId: string,
    @Body() { decision, route, shown, fingerprint }: PageWordForm,
  ): Promise<SeeOther> {
    const { id } = await this.offers.introductionTo(her, openingId);
    const path = `/moi/offres/${openingId}`;
    if (decision === 'oui') {
      await this.approving.execute(her, id, { route, items: itemsIn(shown), fingerprint });
      if (route === 'alone') return seeOther(`${path}/feuille`);
      const coach = (await this.coach.nameFor(her)) ?? 'Votre coach';
      return seeOther(
        `${path}/employeur`,
        `C’est d’accord. ${coach} peut envoyer cette page, et rien d’autre.`,
      );
    }
    if (route === 'alone') return seeOther(path);
    const stopped = await this.pages.stoppedBy(her, () => this.refusing.execute(her, id));
    return seeOther(`${path}/employeur`, `C’est noté\u00A0: rien ne part.${stopped}`);
  }

  /** By the route she asked for; the one she chose before, or the one that is open, when she did not. */
  private async previewOf(
    her: Herself,
    { id, approval }: IntroductionView,
    { route, items }: { route: Route | null; items: readonly PresentationItem[] | null },
  ): Promise<EmployerPreview> {
    const before = approval?.items.length ? approval.items : null;
    const page = (by: Route) => ({
      route: by,
      items: items ?? (by === 'alone' ? [] : (before ?? FIRST_PAGE)),
    });
    const chosen = route ?? approval?.route ?? null;
    if (chosen) return this.previews.of(her, id, page(chosen));
    const introduced = await this.previews.of(her, id, page('with_coach'));
    return introduced.mayBeSent ? introduced : this.previews.of(her, id, page('alone'));
  }
}

/** What a form sent back holds goes before what the address asks. */
function askedFor({ route, items, choisi }: PreviewQuery, form: FormState) {
  if (form.returned) {
    const typed = form.value('route');
    return {
      route: typed === 'alone' || typed === 'with_coach' ? typed : null,
      items: itemsIn(form.value('shown')),
    } as const;
  }
  return { route: route ?? null, items: choisi ? (items ?? []) : null };
}
