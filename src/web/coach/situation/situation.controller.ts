import { Body, Controller, Get, Post, Render } from '@nestjs/common';
import { DisclosureQuery, OpenTopics, ReplaceSituation } from '../../../disclosure';
import { TheViewer, type Viewer } from '../../../identity';
import { PeopleQuery, PlaceConfidants } from '../../../people';
import { For } from '../../../platform/http/access';
import { InvalidInput } from '../../../platform/http/field-error';
import type { FormState } from '../../../platform/http/form-state';
import { FormPage, ReturnedForm, type SeeOther, seeOther } from '../../../platform/http/page';
import { Audit } from '../../../platform/http/read-trail';
import { PathId } from '../../../platform/http/validation';
import { SituationForm } from './situation.form';
import { situationPage } from './situation-page.presenter';

/** The sealed compartment, a page of its own: whoever follows her opens it, and each opening leaves a trace. */
@For('coach', 'lead')
@Controller('personnes/:id/situation')
export class SituationController {
  constructor(
    private readonly people: PeopleQuery,
    private readonly disclosure: DisclosureQuery,
    private readonly topics: OpenTopics,
    private readonly replacing: ReplaceSituation,
    private readonly confidants: PlaceConfidants,
  ) {}

  @Get()
  @Audit('situation.read', { subject: ({ id }) => ({ type: 'participant', id: id! }) })
  @Render('coach/situation/situation')
  async page(@TheViewer() viewer: Viewer, @PathId() id: string, @ReturnedForm() form: FormState) {
    const file = await this.people.file(viewer, id);
    const open = await this.topics.keptIn(file.participant.territoryId);
    const facts = await this.disclosure.situation(viewer, id);
    const secret = await this.confidants.isTold(viewer, id);
    return { ...situationPage(form, file, open, facts), secret };
  }

  @Post()
  @FormPage('/personnes/:id/situation')
  async replace(
    @TheViewer() viewer: Viewer,
    @PathId() id: string,
    @Body() { facts }: SituationForm,
  ): Promise<SeeOther> {
    const lines = (facts ?? []).map(({ topic, value }, place) => ({ topic, value: value ?? '', place }));
    const filled = lines.filter(({ value }) => value !== '');
    await this.replacing
      .execute(
        viewer,
        id,
        filled.map(({ topic, value }) => ({ topic, value })),
      )
      .catch((error: unknown) => {
        throw atItsLine(
          error,
          filled.map(({ place }) => place),
        );
      });
    return seeOther(`/personnes/${id}/fiche`, 'La situation est enregistrée.');
  }
}

/** A topic is not typed: what is wrong with it is told where its words are. */
function atItsLine(error: unknown, places: readonly number[]): unknown {
  if (!(error instanceof InvalidInput)) return error;
  return new InvalidInput(
    error.errors.map(({ field, message }) => {
      const place = places[Number(/\d+/.exec(field)?.[0] ?? -1)];
      return { field: place === undefined ? field : `facts[${place}].value`, message };
    }),
  );
}
