import { Controller, Get, Query, Render } from '@nestjs/common';
import { DisclosureQuery } from '../../../disclosure';
import { CardsGiven, Colleagues, TheViewer, type Viewer } from '../../../identity';
import { IntroductionsQuery } from '../../../introductions';
import { PeopleQuery } from '../../../people';
import { Clock } from '../../../platform/clock/clock';
import { For } from '../../../platform/http/access';
import { Audit } from '../../../platform/http/read-trail';
import { PageQuery, PathId } from '../../../platform/http/validation';
import type { ThreadParts } from './thread-events';
import { threadPage } from './thread-page.presenter';

/** What was recorded of somebody's support, for whoever follows her. */
@For('coach', 'lead')
@Controller('personnes/:id/fil')
export class ThreadController {
  constructor(
    private readonly people: PeopleQuery,
    private readonly introductions: IntroductionsQuery,
    private readonly disclosure: DisclosureQuery,
    private readonly cards: CardsGiven,
    private readonly colleagues: Colleagues,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Audit('participant.read', { subject: ({ id }) => ({ type: 'participant', id: id! }) })
  @Render('coach/thread/thread')
  async page(@TheViewer() viewer: Viewer, @PathId() id: string, @Query() { page }: PageQuery) {
    const today = this.clock.today();
    return threadPage(await this.recorded(viewer, id), { page: page ?? 1, today });
  }

  private async recorded(viewer: Viewer, id: string): Promise<ThreadParts> {
    const file = await this.people.file(viewer, id);
    const [wishes, introductions, choices, talks, card] = await Promise.all([
      this.people.wishVersions(viewer, id),
      this.introductions.ofPerson(viewer, id),
      this.disclosure.choices(viewer, id),
      this.disclosure.talks(viewer, id),
      this.cards.of(viewer, id),
    ]);
    const named = [
      file.participant.createdBy,
      ...[...wishes, ...choices].map(({ saidAloudTo }) => saidAloudTo),
      ...talks.map(({ withAccount }) => withAccount),
    ].filter((account) => account !== null);
    const names = await this.colleagues.namesOf([...new Set(named)]);
    const nameOf = (account: string) => names.get(account);
    return { file, wishes, introductions, choices, talks, cardAt: card?.madeAt ?? null, nameOf };
  }
}
