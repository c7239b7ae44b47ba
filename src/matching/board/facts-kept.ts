import type { OpeningFacts, PlacedOpening, Prerequisite } from '../../openings';
import { isLegal } from '../prerequisites';

/**
 * What each column of the board keeps of an opening; where an opening is has a column of its own (places.ts). Lists
 * are kept in one order: the order in which an employer ticked boxes makes no difference to anybody.
 */
export const KEPT = {
  territory: ({ territoryId }: PlacedOpening) => ({ territoryId }),
  occupation: ({ facts: { occupation } }: PlacedOpening) => ({ occupation }),
  sector: ({ facts: { sector, sectorInferred } }: PlacedOpening) => ({ sector, sectorInferred }),
  contract: ({ facts: { contract } }: PlacedOpening) => ({ contract }),
  kind: ({ facts: { kind } }: PlacedOpening) => ({ kind }),
  slot: ({ facts: { slots } }: PlacedOpening) => ({ slots: slots && [...slots].sort() }),
  hours: ({ facts: { hoursMin, hoursMax } }: PlacedOpening) => ({ hoursMin, hoursMax }),
  wage: ({ facts: { hourlyWageMin, hourlyWageMax } }: PlacedOpening) => ({ hourlyWageMin, hourlyWageMax }),
  trait: ({ facts: { traits } }: PlacedOpening) => ({ traits: [...traits].sort() }),
  employer: ({ facts: { employer } }: PlacedOpening) => ({ employer: employer && employerOf(employer) }),
  reveals: ({ facts: { reveals } }: PlacedOpening) => ({
    reveals: { alone: [...reveals.alone].sort(), with_coach: [...reveals.with_coach].sort() },
  }),
  legal: ({ facts }: PlacedOpening) => legalOf(facts),
  freshOn: ({ facts: { freshOn } }: PlacedOpening) => ({ freshOn }),
  publishedOn: ({ facts: { publishedOn } }: PlacedOpening) => ({ publishedOn }),
} as const;

export type ColumnName = keyof typeof KEPT;
export type Kept<Name extends ColumnName> = ReturnType<(typeof KEPT)[Name]>;

export type SixOf<T> = readonly [T, T, T, T, T, T];

/**
 * Facts that occur together, for one number a row (family.ts); where an opening is stands by itself. The loop over all
 * rows is written out for so many (tables-laid.ts).
 */
export const FAMILIES: SixOf<readonly ColumnName[]> = [
  ['territory', 'kind', 'occupation', 'sector', 'contract', 'reveals', 'legal'],
  ['slot', 'hours'],
  ['freshOn', 'publishedOn'],
  ['wage'],
  ['trait'],
  ['employer'],
];

/** An opening of which nothing is known: what a column tells is laid over it, and read as any opening is. */
export const NOTHING_KNOWN: OpeningFacts = {
  id: '',
  kind: 'vacancy',
  title: '',
  occupation: null,
  sector: null,
  sectorInferred: false,
  contract: null,
  hoursMin: null,
  hoursMax: null,
  slots: null,
  hourlyWageMin: null,
  hourlyWageMax: null,
  position: null,
  commune: null,
  within: null,
  traits: [],
  prerequisites: [],
  market: 'ordinary',
  employer: null,
  reveals: { alone: [], with_coach: [] },
  published: true,
  publishedOn: '',
  freshOn: '',
};

/** Its name for spreading, and what makes it wait: both change from one day to the next. */
function employerOf({ id, name, resting, recentSolicitations }: NonNullable<OpeningFacts['employer']>) {
  return { id, name, resting, recentSolicitations };
}

/** What the law demands, and the occupation where years in it are what it demands: few posts demand anything. */
function legalOf({ prerequisites, occupation }: OpeningFacts): {
  prerequisites: readonly Prerequisite[];
  occupation: string | null;
} {
  const legal = prerequisites
    .filter(isLegal)
    .map(({ kind, label, level, value }) => ({ kind, label, level, value }));
  return {
    prerequisites: legal,
    occupation: legal.some(({ kind }) => kind === 'experience') ? occupation : null,
  };
}
