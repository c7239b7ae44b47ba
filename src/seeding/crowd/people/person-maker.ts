import type { ParticipantDetails, Wish } from '../../../people';
import { addDays, type CivilDay } from '../../../platform/clock/civil-day';
import type { KnownOccupation } from '../crowd-reference';
import { Dice, idsOf } from '../dice';
import { pointIn, type Town } from '../places/towns';
import type { HiddenTastes } from './hidden-tastes';
import { saidWishes } from './said-wishes';
import { TasteMaker } from './taste-maker';

/** Somebody of the crowd: her file, what she said, and what she kept for herself. */
export interface CrowdPerson {
  readonly id: string;
  readonly details: ParticipantDetails;
  readonly wishes: readonly Wish[];
  /** Never written anywhere. */
  readonly tastes: HiddenTastes;
}

/** A coach and her people, all of one town. */
export interface CrowdCaseload {
  readonly coach: { readonly email: string; readonly name: string; readonly territory: string };
  readonly people: readonly CrowdPerson[];
}

/** A coach of ours follows so many people. */
export const PEOPLE_PER_COACH = 30;

const FIRST_NAMES =
  'Aïssa Amina Awa Bilal Bruna Camille Chadia Dalia Dina Elif Emma Fanta Farid Fatou Gloria Hawa Ibrahim Inès Jeanne Joël Kadi Karim Lamine Leïla Lina Lucie Malik Maria Maryam Mehdi Mireille Moussa Nadia Nina Noor Omar Oumou Paul Rania Rosa Sami Sara Sofia Tidiane Victor Yasmine Yves Zoé'.split(
    ' ',
  );
const LAST_NAMES =
  'Abadie Benali Camara Daumier Ebongue Faure Garnier Haddad Imbert Jacquet Keita Lacombe Marchal Ndiaye Olivier Perrin Quentin Rahmani Sow Traoré Urbain Vasseur Weber Yildiz Zeller'.split(
    ' ',
  );
const LANGUAGES = ['anglais', 'arabe', 'espagnol', 'portugais', 'turc'];

/** The people of a crowd, a coach's caseload after the other. */
export function* makeCaseloads(
  count: number,
  seed: number,
  today: CivilDay,
  {
    towns,
    occupations,
  }: { readonly towns: readonly Town[]; readonly occupations: readonly KnownOccupation[] },
): Generator<CrowdCaseload> {
  const dice = new Dice(seed, 'people');
  const ids = idsOf(seed, 'people');
  const tastes = new TasteMaker(occupations);
  const byCode = new Map(occupations.map((one) => [one.code, one]));
  for (let coach = 0; coach * PEOPLE_PER_COACH < count; coach++) {
    const town = towns[coach % towns.length]!;
    const size = Math.min(PEOPLE_PER_COACH, count - coach * PEOPLE_PER_COACH);
    const people = Array.from({ length: size }, () => {
      const commune = town.communes.spin(dice);
      const hidden = tastes.draw(pointIn(commune, dice), dice);
      const wishes = saidWishes(hidden, (code) => byCode.get(code)!, dice);
      return {
        id: ids.next(),
        details: detailsOf(commune.name, hidden, today, dice),
        wishes,
        tastes: hidden,
      };
    });
    yield { coach: coachOf(coach, seed, town, dice), people };
  }
}

function coachOf(place: number, seed: number, { code }: Town, dice: Dice): CrowdCaseload['coach'] {
  const name = `${dice.pick(FIRST_NAMES)} ${dice.pick(LAST_NAMES)}`;
  return { email: `coach-${seed}-${place + 1}@foule.invalid`, name, territory: code };
}

function detailsOf(town: string, { road }: HiddenTastes, today: CivilDay, dice: Dice): ParticipantDetails {
  const drives = road.mode === 'car' || dice.chance(0.15);
  return {
    firstName: dice.pick(FIRST_NAMES),
    lastName: dice.pick(LAST_NAMES),
    birthDate: addDays(today, -dice.whole(18 * 366, 62 * 365)),
    gender: dice.pick(['woman', 'man'] as const),
    entryDate: addDays(today, -dice.below(400)),
    licences: dice.chance(0.2) ? undefined : drives ? ['B'] : [],
    certificates: dice.chance(0.4) ? undefined : dice.chance(0.12) ? ['CACES'] : [],
    languages: { français: dice.pick(['A2', 'B1', 'B1', 'B2', 'C1', 'C2'] as const), ...other(dice) },
    rightToWork: dice.chance(0.7) ? true : undefined,
    startPlace: { label: town, ...road.from },
  };
}

function other(dice: Dice): ParticipantDetails['languages'] {
  return dice.chance(0.5) ? { [dice.pick(LANGUAGES)]: dice.pick(['B1', 'B2', 'C2'] as const) } : {};
}
