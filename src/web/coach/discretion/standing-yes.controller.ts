import { Body, Controller, Get, Post, Render } from '@nestjs/common';
import { GiveStandingYes, StandingYeses, TakeBackStandingYes } from '../../../disclosure';
import { Colleagues, TheViewer, type Viewer } from '../../../identity';
import { PeopleQuery } from '../../../people';
import { Clock } from '../../../platform/clock/clock';
import { For } from '../../../platform/http/access';
import type { FormState } from '../../../platform/http/form-state';
import { FormPage, ReturnedForm, type SeeOther, seeOther } from '../../../platform/http/page';
import { Audit } from '../../../platform/http/read-trail';
import { PathId } from '../../../platform/http/validation';
import { StandingYesEndForm, StandingYesForm } from './standing-yes.form';
import { standingYesPage } from './standing-yes-page.presenter';
import { WhoHeard } from './who-heard';

const PAGE = '/personnes/:id/discretion/accords';

/** What she gives once for every employer of a kind, said aloud and written down. */
@For('coach', 'lead')
@Controller('personnes/:id/discretion/accords')
export class StandingYesController {
  constructor(
    private readonly people: PeopleQuery,
    private readonly yeses: StandingYeses,
    private readonly giving: GiveStandingYes,
    private readonly takingBack: TakeBackStandingYes,
    private readonly accounts: Colleagues,
    private readonly heard: WhoHeard,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Audit('disclosure.read', { subject: ({ id }) => ({ type: 'participant', id: id! }) })
  @Render('coach/discretion/standing-yes')
  async page(@TheViewer() viewer: Viewer, @PathId() id: string, @ReturnedForm() form: FormState) {
    const file = await this.people.file(viewer, id);
    const [history, standing, colleagues] = await Promise.all([
      this.yeses.history(viewer, id),
      this.yeses.of(id),
      this.heard.options(viewer),
    ]);
    const told = history.flatMap(({ saidAloudTo }) => saidAloudTo ?? []);
    const colleagueNames = await this.accounts.namesOf([...new Set(told)]);
    return standingYesPage(form, {
      file,
      history,
      standing,
      colleagueNames,
      colleagues,
      today: this.clock.today(),
    });
  }

  @Post()
  @FormPage(PAGE)
  async give(
    @TheViewer() viewer: Viewer,
    @PathId() id: string,
    @Body() form: StandingYesForm,
  ): Promise<SeeOther> {
    await this.giving.execute(viewer, id, {
      employerKind: form.employerKind,
      items: form.items ?? [],
      words: form.words ?? undefined,
      saidAloudTo: form.saidAloudTo ?? undefined,
    });
    return seeOther(`/personnes/${id}/discretion/accords`, 'Ce oui est noté. Il vaut dès maintenant.');
  }

  @Post('fin')
  @FormPage(PAGE)
  async takeBack(
    @TheViewer() viewer: Viewer,
    @PathId() id: string,
    @Body() { employerKind }: StandingYesEndForm,
  ): Promise<SeeOther> {
    await this.takingBack.execute(viewer, id, { employerKind });
    return seeOther(`/personnes/${id}/discretion/accords`, 'Ce oui est repris, dès maintenant.');
  }
}
