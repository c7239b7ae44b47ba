import fc from 'fast-check';
import type { OpeningFacts, Prerequisite } from '../../src/openings';
import type { Stance, Wish, WishCriterion, WishProfile } from '../../src/people';
import { CONTRACT_KINDS } from '../../src/reference/contract-kinds';
import { DISCLOSURE_TOPICS } from '../../src/reference/disclosure-topics';
import { OPENING_KINDS } from '../../src/reference/opening-kinds';
import { SECTORS } from '../../src/reference/sectors';
import { TIME_SLOTS } from '../../src/reference/time-slots';
import { TRAITS } from '../../src/reference/traits';
import { codesOf, type Vocabulary } from '../../src/reference/vocabulary';
import type { MatchContext } from '../../src/matching/match-context';
import { aContext, anEmployer, anOpening, aProfile, DIJON } from './matching-worlds';

/** Few values of each, so that wishes and openings often meet. */
const OCCUPATIONS = ['G1602', 'G1603', 'G1605', 'D1102', 'A1501', 'K2204'];
const EMPLOYERS = ['e1', 'e2', 'e3', 'e4'];
/** Two sites of one house, and two houses. */
const HOUSES: Readonly<Record<string, string>> = { e1: 'Chez Un', e2: 'CHEZ UN', e3: 'Trois', e4: 'Quatre' };
const WORDS = [
  "m'occuper des animaux",
  'travailler dehors',
  'un tout petit endroit où on me laisse le temps',
];
const LABELS = [
  'Permis B',
  'CACES 3',
  'Anglais',
  'Deux ans dans un poste du même genre, en restauration collective',
];

const few = <Code extends string>(vocabulary: Vocabulary<Code>, most = 6) =>
  fc.constantFrom(...codesOf(vocabulary).slice(0, most));
const sometimes = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null, freq: 3 });
const day = fc.integer({ min: 1, max: 22 }).map((date) => `2026-11-${String(date).padStart(2, '0')}`);
const around = fc.record({
  north: fc.integer({ min: -40, max: 40 }),
  east: fc.integer({ min: -40, max: 40 }),
  /** Within a bus ride, or in another region. */
  scale: fc.constantFrom(200, 200, 20),
});
const position = around.map(({ north, east, scale }) => ({
  lat: DIJON.lat + north / scale,
  lon: DIJON.lon + east / scale,
}));
const box = fc.tuple(position, fc.integer({ min: 1, max: 60 })).map(([{ lat, lon }, size]) => ({
  south: lat,
  west: lon,
  north: lat + size / 100,
  east: lon + size / 100,
}));
const prerequisite: fc.Arbitrary<Prerequisite> = fc.record({
  kind: fc.constantFrom('licence', 'certificate', 'language', 'experience', 'age', 'skill', 'right_to_work'),
  label: fc.constantFrom(...LABELS),
  level: fc.constantFrom('legal', 'required', 'learnable', 'preferred'),
  value: fc.constantFrom('B', 'B1', '2', '18', 'CACES 3'),
});

const opening: fc.Arbitrary<OpeningFacts> = fc
  .record({
    kind: few(OPENING_KINDS, 3),
    occupation: sometimes(fc.constantFrom(...OCCUPATIONS)),
    sector: sometimes(few(SECTORS)),
    sectorInferred: fc.boolean(),
    contract: sometimes(few(CONTRACT_KINDS, 4)),
    slots: sometimes(fc.uniqueArray(few(TIME_SLOTS), { maxLength: 3 })),
    hoursMin: sometimes(fc.integer({ min: 5, max: 39 })),
    hoursMax: sometimes(fc.integer({ min: 10, max: 45 })),
    hourlyWageMin: sometimes(fc.integer({ min: 1180, max: 1400 }).map((cents) => cents / 100)),
    hourlyWageMax: sometimes(fc.integer({ min: 1180, max: 1500 }).map((cents) => cents / 100)),
    position: sometimes(position),
    within: sometimes(box),
    traits: fc.uniqueArray(few(TRAITS, 9), { maxLength: 4 }),
    prerequisites: fc.array(prerequisite, { maxLength: 2 }),
    employer: sometimes(
      fc
        .record({ id: fc.constantFrom(...EMPLOYERS), recentSolicitations: fc.nat(2), rests: fc.nat(15) })
        .map(({ id, recentSolicitations, rests }) =>
          anEmployer(id, { name: HOUSES[id], recentSolicitations, resting: rests === 0 }),
        ),
    ),
    reveals: fc.record({
      alone: fc.uniqueArray(few(DISCLOSURE_TOPICS, 3), { maxLength: 2 }),
      with_coach: fc.uniqueArray(few(DISCLOSURE_TOPICS, 3), { maxLength: 2 }),
    }),
    published: fc.nat(9).map((draw) => draw > 0),
    publishedOn: day,
    freshOn: day,
  })
  .map((facts) => anOpening({ ...facts, within: facts.position ? null : facts.within }));

/** Openings with different ids, in no particular order of id; an employer is the same in all of them. */
export function openings(constraints: {
  minLength: number;
  maxLength: number;
}): fc.Arbitrary<OpeningFacts[]> {
  return fc
    .uniqueArray(fc.tuple(fc.integer({ min: 0x100000, max: 0xffffff }), opening), {
      ...constraints,
      selector: ([id]) => id,
    })
    .map((drawn) => {
      const employers = new Map(drawn.map(([, { employer }]) => [employer?.id, employer]));
      return drawn.map(([id, facts]) => ({
        ...facts,
        id: id.toString(16),
        employer: employers.get(facts.employer?.id) ?? null,
      }));
    });
}

const values: { [C in WishCriterion]: fc.Arbitrary<Extract<Wish, { criterion: C }>['value']> } = {
  occupation: fc.constantFrom(...OCCUPATIONS),
  words: fc.constantFrom(...WORDS),
  sector: few(SECTORS),
  contract: few(CONTRACT_KINDS, 4),
  slot: few(TIME_SLOTS),
  hours: fc.record(
    { min: fc.integer({ min: 5, max: 20 }), max: fc.integer({ min: 20, max: 40 }) },
    { requiredKeys: [] },
  ),
  wage: fc.record({ minHourly: fc.integer({ min: 1180, max: 1500 }).map((cents) => cents / 100) }),
  distance: fc
    .tuple(position, fc.integer({ min: 1, max: 30 }), fc.constantFrom('walk', 'bike', 'bus', 'car'))
    .map(([place, maxKm, mode]) => ({ ...place, maxKm, mode })),
  trait: few(TRAITS, 9),
  employer: fc.constantFrom(...EMPLOYERS),
  kind: few(OPENING_KINDS, 3),
};

/** One wish of any criterion; `stances` repeats a stance to make it frequent. */
export function wish(stances: readonly Stance[]): fc.Arbitrary<Wish> {
  const each = (Object.keys(values) as WishCriterion[]).map((criterion) =>
    fc.record({
      criterion: fc.constant(criterion),
      value: values[criterion] as fc.Arbitrary<never>,
      stance: fc.constantFrom(...stances),
    }),
  );
  return fc.oneof(...each) as fc.Arbitrary<Wish>;
}

/** A person with 0 to 8 wishes, mostly likes, and what she can show for a job, often unknown. */
export const profile: fc.Arbitrary<WishProfile> = fc
  .record({
    wishes: fc.array(wish(['must', 'like', 'like', 'like', 'avoid', 'avoid', 'never']), { maxLength: 8 }),
    age: sometimes(fc.integer({ min: 16, max: 60 })),
    licences: sometimes(fc.subarray(['B', 'AM'])),
    certificates: sometimes(fc.subarray(['CACES 3', 'SST'])),
    rightToWork: sometimes(fc.boolean()),
  })
  .map(({ wishes, ...known }) => aProfile(wishes, { ...known, languages: { anglais: 'A2' } }));

/** What a search engine might find for the openings at hand, and what she keeps silent or refused. */
export function contextOver(all: readonly OpeningFacts[]): fc.Arbitrary<MatchContext> {
  const ids = all.map(({ id }) => id);
  const relevance = fc
    .array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: ids.length, maxLength: ids.length })
    .map((found) => new Map(ids.map((id, index) => [id, found[index]!])));
  return fc
    .record({
      found: fc.tuple(relevance, relevance),
      titled: fc.tuple(relevance, relevance),
      silent: fc.subarray(['coaching', 'housing', 'benefits'] as const, { maxLength: 1 }),
      answeredNo: fc.subarray(ids, { maxLength: 1 }),
    })
    .map(({ found, titled, silent, answeredNo }) =>
      aContext({
        relevance: new Map(found.map((map, index) => [WORDS[index]!, map])),
        titled: new Map(titled.map((map, index) => [OCCUPATIONS[index]!, map])),
        silentTopics: new Set(silent),
        answeredNo: new Set(answeredNo),
        sisters: (code) => (code === 'G1602' ? ['D1102', 'K2204'] : []),
      }),
    );
}
