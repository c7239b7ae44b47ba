import { Controller, Get, Query, Render } from '@nestjs/common';
import { TheViewer, type Viewer } from '../../../identity';
import { EmployersQuery } from '../../../network';
import { OpeningsQuery } from '../../../openings';
import { PeopleQuery } from '../../../people';
import { For } from '../../../platform/http/access';
import { OptionalText } from '../../../platform/http/validation';
import { SuggestOccupations } from '../../../reference';
import { peopleNamed } from './people-named';
import { FEW, searchPage } from './search-page.presenter';

/** What the address of the page says. */
export class SearchTyped {
  @OptionalText({ max: 200 }) q?: string | null;
}

/**
 * One field for everything a coach may look for: her own people, employers, offers, occupations.
 * What is typed may be somebody's name, so that it is asked to the database alone.
 */
@For('coach', 'lead')
@Controller('recherche')
export class SearchController {
  constructor(
    private readonly people: PeopleQuery,
    private readonly employers: EmployersQuery,
    private readonly openings: OpeningsQuery,
    private readonly occupations: SuggestOccupations,
  ) {}

  @Get()
  @Render('coach/search/search')
  async search(@TheViewer() viewer: Viewer, @Query() { q }: SearchTyped) {
    if (!q) return searchPage('', null);
    const [caseload, employers, openings, occupations] = await Promise.all([
      this.people.caseload(viewer),
      this.employers.list(viewer, { q, atHome: true }),
      this.openings.list(viewer, { q, atHome: true, state: 'published' }),
      this.occupations.execute(q, FEW, { atHome: true }),
    ]);
    return searchPage(q, { people: peopleNamed(caseload, q), employers, openings, occupations });
  }
}
