import { Body, Controller, Get, HttpCode, Post, Query, Render } from '@nestjs/common';
import { CvOf } from '../../../disclosure';
import { TheViewer, type Viewer } from '../../../identity';
import { PeopleQuery } from '../../../people';
import { Clock } from '../../../platform/clock/clock';
import { For } from '../../../platform/http/access';
import type { FormState } from '../../../platform/http/form-state';
import { FormPage, ReturnedForm } from '../../../platform/http/page';
import { Audit } from '../../../platform/http/read-trail';
import { PathId } from '../../../platform/http/validation';
import { choiceAsked, cvPage, printPath } from '../../papers/cv-page.presenter';
import { chosenOn, CvForm, CvQuery } from '../../papers/cv.form';
import { handOver } from '../../papers/hand-over';
import { personHeader } from '../people/person-header.presenter';

const READ = { subject: ({ id }: Readonly<Record<string, string>>) => ({ type: 'participant', id: id! }) };
const pathOf = (id: string) => `/personnes/${id}/cv`;

/** Her CV on the coach's telephone, made together: she says what is on it. */
@For('coach', 'lead')
@Controller('personnes/:id/cv')
export class CvController {
  constructor(
    private readonly cvs: CvOf,
    private readonly people: PeopleQuery,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Audit('participant.read', READ)
  @Render('coach/papers/cv')
  async page(
    @TheViewer() viewer: Viewer,
    @PathId() id: string,
    @Query() query: CvQuery,
    @ReturnedForm() form: FormState,
  ) {
    const cv = await this.cvs.see(viewer, id, choiceAsked(form, chosenOn(query)));
    const header = personHeader(await this.people.file(viewer, id), 'fiche', this.clock.today());
    return { id, header, cv: cvPage(form, cv, pathOf(id)) };
  }

  @Get('page')
  @Audit('participant.read', READ)
  @Render('papers/print')
  async print(@TheViewer() viewer: Viewer, @PathId() id: string, @Query() query: CvQuery) {
    const { paper } = await this.cvs.see(viewer, id, chosenOn(query));
    return { title: paper.title, paper, back: pathOf(id) };
  }

  @Post()
  @HttpCode(200)
  @FormPage('/personnes/:id/cv')
  async take(@TheViewer() viewer: Viewer, @PathId() id: string, @Body() form: CvForm) {
    const choice = chosenOn(form);
    const taking = { seal: form.seal, keepsWords: form.keepWords === true, form: form.form };
    return handOver(await this.cvs.take(viewer, id, choice, taking), printPath(pathOf(id), choice));
  }
}
