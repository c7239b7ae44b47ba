import { Controller, Get, Query, Render } from '@nestjs/common';
import { TheViewer, type Viewer } from '../../../identity';
import { IntroductionsQuery } from '../../../introductions';
import { NewOpenings, WhoMightLike } from '../../../matching';
import { EmployersQuery } from '../../../network';
import { OpeningNotFound, type OpeningRow, OpeningsQuery } from '../../../openings';
import { PeopleQuery } from '../../../people';
import { For } from '../../../platform/http/access';
import type { FormState } from '../../../platform/http/form-state';
import { ReturnedForm } from '../../../platform/http/page';
import { PathId } from '../../../platform/http/validation';
import { Communes, Occupations } from '../../../reference';
import { communeNamed } from '../../names/commune-named';
import { openingPage } from './opening-page.presenter';
import { openingsPage } from './openings-page.presenter';
import { OpeningsSearch } from './openings.query-form';

/** Offers to search and to read. */
@For('coach', 'lead')
@Controller('offres')
export class OpeningsController {
  constructor(
    private readonly openings: OpeningsQuery,
    private readonly employers: EmployersQuery,
    private readonly communes: Communes,
    private readonly occupations: Occupations,
    private readonly matching: WhoMightLike,
    private readonly people: PeopleQuery,
    private readonly introductions: IntroductionsQuery,
    private readonly fresh: NewOpenings,
  ) {}

  @Get()
  @Render('coach/openings/list')
  async list(@TheViewer() viewer: Viewer, @Query() search: OpeningsSearch) {
    const near = search.place ? communeNamed(this.communes, search.place) : null;
    const found = await this.openings.list(viewer, {
      q: search.q ?? undefined,
      sector: search.sector ?? undefined,
      contract: search.contract ?? undefined,
      kind: search.kind ?? undefined,
      slot: search.slot ?? undefined,
      state: search.state === 'all' ? undefined : (search.state ?? 'published'),
      employerId: search.employerId ?? undefined,
      near: near ? { lat: near.lat, lon: near.lon } : undefined,
      km: near && search.km ? Number(search.km) : undefined,
      page: search.page ?? 1,
    });
    const employer = search.employerId ? await this.employers.one(viewer, search.employerId) : null;
    return openingsPage(search, found, {
      unknownPlace: Boolean(search.place) && near === null,
      employer: employer && (employer.brandName ?? employer.name),
    });
  }

  @Get(':id')
  @Render('coach/openings/opening')
  async one(@TheViewer() viewer: Viewer, @PathId() id: string, @ReturnedForm() form: FormState) {
    const row = await this.openings.one(viewer, id);
    if (!row) throw new OpeningNotFound();
    const occupation = row.occupation ? this.occupations.find(row.occupation) : null;
    const people = await this.peopleAround(viewer, row);
    await this.fresh.see(viewer, id);
    return openingPage(form, { row, occupation: occupation?.title ?? null, people });
  }

  /** Of the viewer's people: who might like it, and what stands between it and them. */
  private async peopleAround(viewer: Viewer, { id, state }: OpeningRow) {
    const [interested, caseload, introductions, waiting] = await Promise.all([
      state === 'published' ? this.matching.execute(viewer, id) : [],
      this.people.caseload(viewer),
      this.introductions.forOpening(viewer, id),
      this.introductions.withinCaseload(viewer),
    ]);
    return { interested, caseload, introductions, waiting };
  }
}
