import type { MatchContext } from '../../src/matching/match-context';
import type { OpeningFacts } from '../../src/openings';
import type { Wish, WishProfile } from '../../src/people';

export const TODAY = '2026-11-22';
export const DIJON = { lat: 47.3216, lon: 5.0415 };

/** A published vacancy about which nothing else is known; give what the test is about. */
export function anOpening(facts: Partial<OpeningFacts> = {}): OpeningFacts {
  return {
    id: 'opening',
    kind: 'vacancy',
    title: 'Poste à Dijon',
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
    reveals: { alone: [], with_coach: ['coaching'] },
    published: true,
    publishedOn: TODAY,
    freshOn: TODAY,
    ...facts,
  };
}

/** A named employer that rests not and was not solicited. */
export function anEmployer(
  id: string,
  more: Partial<NonNullable<OpeningFacts['employer']>> = {},
): NonNullable<OpeningFacts['employer']> {
  return { id, name: `Maison ${id}`, resting: false, recentSolicitations: 0, ...more };
}

/** A person of whom nothing but her wishes is known. */
export function aProfile(wishes: readonly Wish[] = [], known: Partial<WishProfile> = {}): WishProfile {
  return {
    participantId: 'samira',
    version: 1,
    wishes,
    age: null,
    licences: null,
    certificates: null,
    languages: {},
    experienceYears: {},
    ...known,
  };
}

const TITLES: Readonly<Record<string, string>> = {
  G1602: 'Cuisinier / Cuisinière',
  G1603: 'Employé polyvalent / Employée polyvalente de restauration',
  G1605: 'Plongeur / Plongeuse en restauration',
  D1102: 'Boulanger / Boulangère',
  A1501: "Aide d'élevage",
};

/** An ordinary Sunday: nothing silent, nothing answered, nothing found. */
export function aContext(more: Partial<MatchContext> = {}): MatchContext {
  return {
    today: TODAY,
    sisters: (code) => (code === 'G1602' ? ['D1102'] : []),
    occupationTitle: (code) => TITLES[code] ?? code,
    relevance: new Map(),
    titled: new Map(),
    silentTopics: new Set(),
    answeredNo: new Set(),
    ...more,
  };
}
