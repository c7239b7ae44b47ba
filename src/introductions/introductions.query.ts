import { Injectable } from '@nestjs/common';
import { type Asker, Caseload, Colleagues, type Viewer } from '../identity';
import { Publications } from '../disclosure';
import { HiddenOpenings } from '../matching';
import { EmployerContacts } from '../network';
import { OpeningsQuery } from '../openings';
import { PeopleQuery, type PersonName } from '../people';
import { Clock } from '../platform/clock/clock';
import { type Standing, standingByRecords, standingWithProgress } from './introduction-state';
import { accountsIn, type IntroductionView, viewOf } from './introduction-view';
import { IntroductionNotFound } from './introductions.errors';
import { type IntroductionFile, IntroductionsRepository } from './introductions.repository';
import { IntroductionProgress, type Progress } from './sending/progress.query';

/** One of the viewer's people, and what stands between her and some openings. */
export interface PersonIntroductions {
  readonly person: PersonName;
  /** Hers to choose, the one that has waited longest first. */
  readonly awaiting: readonly IntroductionView[];
  /** She said yes and nothing was sent yet, the oldest yes first. */
  readonly interested: readonly IntroductionView[];
  /** The employer answered, the oldest answer first. */
  readonly replied: readonly IntroductionView[];
}

/** One introduction, and whom it is about. */
export interface NamedIntroduction {
  readonly person: PersonName;
  readonly introduction: IntroductionView;
}

/** What a person reads of her own introductions, and whoever follows her. */
@Injectable()
export class IntroductionsQuery {
  constructor(
    private readonly clock: Clock,
    private readonly caseload: Caseload,
    private readonly people: PeopleQuery,
    private readonly colleagues: Colleagues,
    private readonly openings: OpeningsQuery,
    private readonly hidden: HiddenOpenings,
    private readonly introductions: IntroductionsRepository,
    private readonly progress: IntroductionProgress,
    private readonly contacts: EmployerContacts,
    private readonly publications: Publications,
  ) {}

  /** Newest first, with everything she answered. @throws ParticipantNotFound */
  async ofPerson(asker: Asker, participantId: string): Promise<IntroductionView[]> {
    await this.people.territoryOf(asker, participantId);
    return this.views(asker, await this.introductions.ofPeople([participantId]));
  }

  /** @throws IntroductionNotFound when absent, or about somebody else's person */
  async one(asker: Asker, id: string): Promise<IntroductionView> {
    const file = await this.introductions.find(id);
    if (!file || !(await this.caseload.follows(asker, file.introduction.participantId))) {
      throw new IntroductionNotFound();
    }
    const [view] = await this.views(asker, [file]);
    if (!view) throw new IntroductionNotFound();
    return view;
  }

  /** Hers to choose, the one that has waited longest first. @throws ParticipantNotFound */
  async awaitingOf(asker: Asker, participantId: string): Promise<IntroductionView[]> {
    return longestFirst(await this.ofPerson(asker, participantId), 'awaiting');
  }

  /** The viewer's people, in name order, for whom something awaits a choice or a yes awaits what comes next. */
  async withinCaseload(viewer: Viewer): Promise<PersonIntroductions[]> {
    const people = await this.people.caseload(viewer);
    const files = await this.introductions.ofPeople(people.map(({ id }) => id));
    const views = await this.views(viewer, files);
    return people
      .map((person) => {
        const own = views.filter(({ participantId }) => participantId === person.id);
        return {
          person,
          awaiting: longestFirst(own, 'awaiting'),
          interested: longestFirst(own, 'interested', 'prepared'),
          replied: longestFirst(own, 'replied'),
        };
      })
      .filter(
        ({ awaiting, interested, replied }) => awaiting.length + interested.length + replied.length > 0,
      );
  }

  /** What stands between this opening and the viewer's people, in name order; what was taken back comes too. */
  async forOpening(viewer: Viewer, openingId: string): Promise<NamedIntroduction[]> {
    const people = await this.people.caseload(viewer);
    const files = await this.introductions.ofOpening(
      openingId,
      people.map(({ id }) => id),
    );
    const views = await this.views(viewer, files);
    return people.flatMap((person) =>
      views
        .filter(({ participantId }) => participantId === person.id)
        .map((introduction) => ({ person, introduction })),
    );
  }

  /** In the order given. */
  private async views(asker: Asker, files: readonly IntroductionFile[]): Promise<IntroductionView[]> {
    if (files.length === 0) return [];
    const progress = await this.progress.of(files);
    const [openings, names] = await Promise.all([
      this.openings.some(asker, [...new Set(files.map(({ introduction }) => introduction.openingId))]),
      this.namesIn(files, progress),
    ]);
    const isPublished = (id: string) => openings.get(id)?.state === 'published';
    const standings = await this.standings(asker, files, progress, isPublished);
    const urlOf = (publicationId: string) => this.publications.urlOf(publicationId);
    return files.flatMap((file) => {
      const { id, openingId } = file.introduction;
      const opening = openings.get(openingId);
      const parts = { standing: standings.get(file)!, progress: progress.get(id)!, names, urlOf };
      return opening ? [viewOf(file, { opening, ...parts })] : [];
    });
  }

  /** Of the accounts and of the people at employers these files name, by id. */
  private async namesIn(files: readonly IntroductionFile[], progress: ReadonlyMap<string, Progress>) {
    const contacts = files.flatMap(({ sendings }) => sendings.flatMap(({ contactId }) => contactId ?? []));
    const [accounts, people] = await Promise.all([
      this.colleagues.namesOf(accountsIn(files, progress.values())),
      this.contacts.namesOf([...new Set(contacts)]),
    ]);
    return new Map([...accounts, ...people]);
  }

  private async standings(
    asker: Asker,
    files: readonly IntroductionFile[],
    progress: ReadonlyMap<string, Progress>,
    isPublished: (openingId: string) => boolean,
  ): Promise<ReadonlyMap<IntroductionFile, Standing>> {
    const today = this.clock.today();
    const standings = new Map(
      files.map((file) => [
        file,
        standingWithProgress(
          closedOr(standingByRecords(file, today), isPublished(file.introduction.openingId)),
          progress.get(file.introduction.id),
        ),
      ]),
    );
    const awaiting = files.filter((file) => standings.get(file)!.state === 'awaiting');
    const hidden = await this.hidden.among(
      asker,
      awaiting.map(({ introduction }) => introduction),
    );
    for (const file of awaiting) {
      if (!hidden.has(file.introduction)) continue;
      standings.set(file, { ...standings.get(file)!, state: 'set_aside' });
    }
    return standings;
  }
}

/** A choice that can no longer be made is not hers to make; what she said stays what she said. */
function closedOr(standing: Standing, isPublished: boolean): Standing {
  const isOpen = standing.state === 'awaiting' || standing.state === 'not_now';
  return isOpen && !isPublished ? { ...standing, state: 'closed' } : standing;
}

function longestFirst(views: readonly IntroductionView[], ...states: IntroductionView['state'][]) {
  return views
    .filter((view) => states.includes(view.state))
    .sort((one, other) => (one.since === other.since ? 0 : one.since < other.since ? -1 : 1));
}
