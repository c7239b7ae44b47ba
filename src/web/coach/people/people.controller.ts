import { Controller, Get, Query, Render } from '@nestjs/common';
import { TheViewer, type Viewer } from '../../../identity';
import { IntroductionsQuery } from '../../../introductions';
import { MatchParticipant } from '../../../matching';
import { OpeningsQuery } from '../../../openings';
import { PeopleQuery } from '../../../people';
import { Clock } from '../../../platform/clock/clock';
import { For } from '../../../platform/http/access';
import type { FormState } from '../../../platform/http/form-state';
import { ReturnedForm } from '../../../platform/http/page';
import { Audit } from '../../../platform/http/read-trail';
import { PathId } from '../../../platform/http/validation';
import { NamesForWishes } from '../../wording/wish-names';
import { peoplePage } from './people-page.presenter';
import { FEW_MATCHES, MORE_MATCHES, personPage } from './person-page.presenter';
import { PersonQuery } from './person.query-form';

/** The people one follows, and each one's offers. */
@For('coach', 'lead')
@Controller('personnes')
export class PeopleController {
  constructor(
    private readonly people: PeopleQuery,
    private readonly matching: MatchParticipant,
    private readonly openings: OpeningsQuery,
    private readonly introductions: IntroductionsQuery,
    private readonly names: NamesForWishes,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Render('coach/people/list')
  async list(@TheViewer() viewer: Viewer) {
    return peoplePage(await this.people.caseload(viewer), this.clock.today());
  }

  @Get(':id')
  @Audit('participant.read', { subject: ({ id }) => ({ type: 'participant', id: id! }) })
  @Render('coach/people/person')
  async person(
    @TheViewer() viewer: Viewer,
    @PathId() id: string,
    @Query() { plus }: PersonQuery,
    @ReturnedForm() form: FormState,
  ) {
    const file = await this.people.file(viewer, id);
    const limit = plus ? MORE_MATCHES : FEW_MATCHES;
    const matches = await this.matching.execute(viewer, id, { limit, voice: 'coach' });
    const ids = [...matches.items, ...matches.notYet].map(({ openingId }) => openingId);
    const [rows, names, introductions] = await Promise.all([
      this.openings.some(viewer, ids),
      this.names.namesFor(viewer, file.wishes),
      this.introductions.ofPerson(viewer, id),
    ]);
    const today = this.clock.today();
    return personPage(form, { file, matches, rows, names, introductions, today });
  }
}
