import type { OpeningFacts, Prerequisite } from '../../openings';
import { isLegal } from '../prerequisites';

/**
 * What each column of the board keeps of an opening; where an opening is has a column of its own (places.ts). Lists
 * are kept in one order: the order in which an employer ticked boxes makes no difference to anybody.
 */
export const KEPT = {
  occupation: ({ occupation }: OpeningFacts) => ({ occupation }),
  sector: ({ sector, sectorInferred }: OpeningFacts) => ({ sector, sectorInferred }),
  contract: ({ contract }: OpeningFacts) => ({ contract }),
  kind: ({ kind }: OpeningFacts) => ({ kind }),
  slot: ({ slots }: OpeningFacts) => ({ slots: slots && [...slots].sort() }),
  hours: ({ hoursMin, hoursMax }: OpeningFacts) => ({ hoursMin, hoursMax }),
  wage: ({ hourlyWageMin, hourlyWageMax }: OpeningFacts) => ({ hourlyWageMin, hourlyWageMax }),
  trait: ({ traits }: OpeningFacts) => ({ traits: [...traits].sort() }),
  employer: ({ employer }: OpeningFacts) => ({ employer }),
  reveals: ({ reveals }: OpeningFacts) => ({
    reveals: { alone: [...reveals.alone].sort(), with_coach: [...reveals.with_coach].sort() },
  }),
  legal: (facts: OpeningFacts) => legalOf(facts),
  freshOn: ({ freshOn }: OpeningFacts) => ({ freshOn }),
  publishedOn: ({ publishedOn }: OpeningFacts) => ({ publishedOn }),
} as const;

export type ColumnName = keyof typeof KEPT;
export type Kept<Name extends ColumnName> = ReturnType<(typeof KEPT)[Name]>;

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
