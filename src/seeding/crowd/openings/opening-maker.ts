import type { OpeningDetails } from '../../../openings';
import { addDays, type CivilDay } from '../../../platform/clock/civil-day';
import type { KnownOccupation } from '../crowd-reference';
import { Dice, idsOf, type Wheel } from '../dice';
import type { SectorCode } from '../../../reference';
import type { CrowdEmployer } from '../employers/employer-maker';
import { pointIn, type Town } from '../places/towns';
import { askedFor } from './asked-for';
import { isDemanding } from './occupation-market';
import { tasksOf, titleOf } from './opening-text';
import { termsOf } from './opening-terms';
import { statedTraits } from './traits-of-work';
import type { WhoHires } from './who-hires';

/** An opening of the crowd, as a coach could have written it. */
export interface CrowdOpening {
  readonly id: string;
  readonly details: OpeningDetails;
  /** Civil days: shown since, and last known to be true. */
  readonly publishedOn: CivilDay;
  readonly freshOn: CivilDay;
  /** The occupation whoever reads the title understands, stated or not. ROME code. */
  readonly trueOccupation: string;
  readonly trueSector: SectorCode;
}

export interface OpeningMarket {
  readonly towns: readonly Town[];
  readonly occupations: Wheel<KnownOccupation>;
  readonly hirers: WhoHires;
}

/** Every side of one post, drawn together. */
interface Post {
  readonly occupation: KnownOccupation;
  readonly employer: CrowdEmployer | null;
  readonly town: Town;
}

const STATES_NO_OCCUPATION = 0.03;
/** One in fifty is told by its department only: no point on a map. */
const PLACE_UNKNOWN = 0.02;
const OLDEST_DAYS = 44;

/** The openings of a crowd one after the other, so that a hundred thousand need no room. */
export function* makeOpenings(
  count: number,
  seed: number,
  today: CivilDay,
  { towns, occupations, hirers }: OpeningMarket,
): Generator<CrowdOpening> {
  const dice = new Dice(seed, 'openings');
  const ids = idsOf(seed, 'openings');
  for (let made = 0; made < count; made++) {
    const town = dice.below(towns.length);
    const occupation = occupations.spin(dice);
    const employer = hirers.draw(town, occupation.sector, dice);
    const post = { occupation, employer, town: towns[town]! };
    const truth = { trueOccupation: occupation.code, trueSector: occupation.sector };
    yield { id: ids.next(), details: detailsOf(post, dice), ...daysOf(today, dice), ...truth };
  }
}

function detailsOf({ occupation, employer, town }: Post, dice: Dice): OpeningDetails {
  const { code, sector } = occupation;
  const commune = town.communes.spin(dice);
  const demanding = isDemanding(occupation);
  const terms = termsOf(sector, { isAgency: false, isInsertion: false, ...employer }, demanding, dice);
  const place = { commune: commune.name, communeCode: commune.insee, postcode: commune.postcodes[0]! };
  return {
    kind: 'vacancy',
    title: titleOf(occupation, commune.name, dice),
    tasks: tasksOf(occupation, dice),
    occupation: dice.chance(STATES_NO_OCCUPATION) ? undefined : code,
    employerId: employer?.id,
    ...terms,
    traits: statedTraits(code, sector, dice),
    prerequisites: askedFor(code, sector, demanding, dice),
    place: dice.chance(PLACE_UNKNOWN) ? place : { ...place, ...pointIn(commune, dice) },
    posts: dice.chance(0.9) ? 1 : dice.whole(2, 6),
    insertionClause: dice.chance(0.005),
  };
}

/** Newer ones are more: what is filled leaves. A source that is read every day keeps what it lists fresh. */
function daysOf(today: CivilDay, dice: Dice): { publishedOn: CivilDay; freshOn: CivilDay } {
  const age = Math.floor(dice.next() * dice.next() * (OLDEST_DAYS + 1));
  const silence = dice.chance(0.5) ? age : Math.floor(dice.next() * (age + 1));
  return { publishedOn: addDays(today, -age), freshOn: addDays(today, -silence) };
}
