import { Injectable } from '@nestjs/common';
import { DisclosureQuery, type Silence } from '../disclosure';
import type { Viewer } from '../identity';
import { type OpeningFacts, OpeningWords } from '../openings';
import type { WishProfile } from '../people';
import { Clock } from '../platform/clock/clock';
import type { EngineName, Relevance } from '../platform/search/word-search';
import { Occupations } from '../reference';
import { AnsweredNo } from './answered-no';
import type { DayContext, PersonContext, Understood } from './match-context';
import { occupationsNamedBy, wordsAskedBy } from './prepared-wishes';
import { TitleIndex } from './title-index';
import { type Titled, TitlesInOpenings } from './titles-in-openings';

/** The employer of an opening; null when it names none. */
export type EmployerOf = (openingId: string) => string | null;

/** Gathers what the pure heart of matching asks of the outside. */
@Injectable()
export class MatchContexts {
  constructor(
    private readonly clock: Clock,
    private readonly occupations: Occupations,
    private readonly words: OpeningWords,
    private readonly titles: TitlesInOpenings,
    private readonly disclosure: DisclosureQuery,
    private readonly answered: AnsweredNo,
  ) {}

  ofToday(): DayContext {
    return {
      today: this.clock.today(),
      sisters: (code) => this.occupations.sistersOf(code),
      occupationTitle: (code) => this.occupations.find(code)?.title ?? code,
    };
  }

  /** What the search engine finds for these people: their own words, and the titles of their occupations. */
  async understoodFor(
    profiles: readonly WishProfile[],
    openings: readonly Titled[] | TitleIndex,
  ): Promise<Understood & { readonly answeredBy: EngineName | null }> {
    const asked = [...new Set(profiles.flatMap((profile) => wordsAskedBy(profile)))];
    const codes = [...new Set(profiles.flatMap((profile) => occupationsNamedBy(profile)))];
    const found = await Promise.all(asked.map((words) => this.words.relevance(words)));
    const titled =
      openings instanceof TitleIndex
        ? this.titles.among(openings, codes)
        : this.titles.within(openings, codes);
    const relevance = new Map(asked.map((words, index) => [words, found[index]!]));
    return { relevance, titled, answeredBy: engineOf(found) };
  }

  /** What one person said until now, as it bears on these openings. @param employerOf may be on its way */
  async ofPerson(
    profile: WishProfile,
    employerOf: EmployerOf | Promise<EmployerOf>,
    understood: Understood | Promise<Understood>,
  ): Promise<PersonContext> {
    const [silence, refused, found] = await Promise.all([
      this.disclosure.silenceBehind(profile, employerOf),
      this.answered.openingsRefusedBy([profile.participantId]),
      understood,
    ]);
    return personContext(silence, refused.get(profile.participantId), found);
  }

  /** The same for each of the viewer's people, by participant id. */
  async ofEverybody(
    viewer: Viewer,
    employerOf: EmployerOf,
    understood: Understood,
  ): Promise<ReadonlyMap<string, PersonContext>> {
    const silences = await this.disclosure.silencesWithin(viewer, employerOf);
    const refused = await this.answered.openingsRefusedBy([...silences.keys()]);
    return new Map(
      [...silences].map(([id, silence]) => [id, personContext(silence, refused.get(id), understood)]),
    );
  }
}

/** Asked several times, the spare engine if it had to answer once; null when nothing was asked. */
function engineOf(found: readonly Relevance[]): EngineName | null {
  const engines = new Set(found.map(({ engine }) => engine));
  return engines.has('postgres') ? 'postgres' : ([...engines][0] ?? null);
}

function personContext(
  silence: Silence,
  refused: ReadonlySet<string> | undefined,
  understood: Understood,
): PersonContext {
  return {
    ...understood,
    silentTopics: silence.towardsAll,
    silentTopicsFor: silence.towards,
    answeredNo: refused ?? new Set(),
  };
}

/** The employer of an opening among these. */
export function employerAmong(openings: readonly OpeningFacts[]): EmployerOf {
  const employers = new Map(openings.map(({ id, employer }) => [id, employer?.id ?? null]));
  return (openingId) => employers.get(openingId) ?? null;
}
