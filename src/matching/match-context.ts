import type { DisclosureTopic } from '../reference/disclosure-topics';

/** What matching asks of the outside about a day and about occupations; the same for everybody. */
export interface DayContext {
  /** Civil day `YYYY-MM-DD` in Europe/Paris. */
  readonly today: string;
  /** ROME codes of the occupations close to one, as the ROME says; empty when it says nothing. */
  readonly sisters: (code: string) => readonly string[];
  /** French title of a ROME code, in both genders. */
  readonly occupationTitle: (code: string) => string;
}

/** Her own words, as she wrote them, to what the search engine found for them: opening id to relevance 0..1. */
export type WordsRelevance = ReadonlyMap<string, ReadonlyMap<string, number>>;

/**
 * ROME code to what the titles of openings that state no occupation say of it: opening id to the share 0..1 of the
 * words of the title that is there best, from three in four on. A code that is missing was not looked for, and concludes nothing.
 */
export type TitlesRelevance = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** What the search engine understood. */
export interface Understood {
  /** One entry per text of `wordsAskedBy`; a text that is missing was not asked, and concludes nothing. */
  readonly relevance: WordsRelevance;
  /** Codes of `occupationsNamedBy`. */
  readonly titled: TitlesRelevance;
}

/** What matching must know of one person beside her wishes. None of it is about her situation. */
export interface PersonContext extends Understood {
  /** Topics on which she said explicitly `silent` towards all employers; `undecided` is not in it. */
  readonly silentTopics: ReadonlySet<DisclosureTopic>;
  /** Employer id or opening id to the whole set that holds there, when she chose otherwise for it. The opening wins. */
  readonly silentTopicsFor?: ReadonlyMap<string, ReadonlySet<DisclosureTopic>>;
  /** Ids of the openings she answered "no" to. */
  readonly answeredNo: ReadonlySet<string>;
}

export type MatchContext = DayContext & PersonContext;
