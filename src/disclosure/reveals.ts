import type { ContractKind, DisclosureTopic, Market, OpeningKind } from '../reference';

/** How a person reaches an employer: by herself, or introduced by her coach. */
export type Route = 'alone' | 'with_coach';
export const ROUTES: readonly Route[] = ['alone', 'with_coach'];

/** What of an opening may tell something about whoever answers it. */
export interface OpeningNature {
  readonly kind: OpeningKind;
  readonly contract: ContractKind | null;
  readonly market: Market;
  readonly reservedForRqth: boolean;
  readonly insertionClause: boolean;
  /** It exists in our portal only: answering it is coming from us. */
  readonly onlyInOurPortal: boolean;
  /** Topics a coach knows that it reveals, beyond its nature. */
  readonly declared: readonly DisclosureTopic[];
}

interface Revelation {
  readonly when: (nature: OpeningNature) => boolean;
  readonly topics: readonly DisclosureTopic[];
  readonly on: readonly Route[];
  /** Why answering tells, for whoever reads this table. */
  readonly because: string;
}

/** The one table of what reveals what (domain.md, fact 3; reference/ips-practice.md, 2.6). */
export const REVELATIONS: readonly Revelation[] = [
  {
    when: () => true,
    topics: ['coaching'],
    on: ['with_coach'],
    because: 'Being introduced by a coach tells that there is a coach.',
  },
  {
    when: ({ onlyInOurPortal }) => onlyInOurPortal,
    topics: ['coaching'],
    on: ['alone', 'with_coach'],
    because: 'A post that is published nowhere else can only have been heard of through us.',
  },
  {
    when: ({ contract, market }) => contract === 'cddi' || market === 'insertion',
    topics: ['coaching', 'long_unemployment'],
    on: ['alone', 'with_coach'],
    because: 'An insertion post is open only to people whom a prescriber declared eligible.',
  },
  {
    when: ({ insertionClause }) => insertionClause,
    topics: ['coaching', 'long_unemployment'],
    on: ['alone', 'with_coach'],
    because: 'Hours under an insertion clause are counted for people declared eligible.',
  },
  {
    when: ({ reservedForRqth, market }) => reservedForRqth || market === 'adapted' || market === 'protected',
    topics: ['disability'],
    on: ['alone', 'with_coach'],
    because: 'Only recognised disabled workers may take it.',
  },
  {
    when: ({ kind, contract }) => kind === 'immersion' || contract === 'pmsmp',
    topics: ['coaching'],
    on: ['alone', 'with_coach'],
    because: 'The PMSMP agreement prints the prescriber and the support structure.',
  },
];

/** What merely answering an opening reveals, by route, each topic once. */
export function revealsOf(nature: OpeningNature): Record<Route, DisclosureTopic[]> {
  return { alone: topicsOn('alone', nature), with_coach: topicsOn('with_coach', nature) };
}

function topicsOn(route: Route, nature: OpeningNature): DisclosureTopic[] {
  const found = REVELATIONS.filter(({ when, on }) => on.includes(route) && when(nature)).flatMap(
    ({ topics }) => topics,
  );
  return [...new Set([...found, ...nature.declared])];
}
