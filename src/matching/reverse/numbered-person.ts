import type { Wish } from '../../people';
import { prepareWishes } from '../prepared-wishes';
import { READ, type Readings, type WishNumbers } from './wish-numbers';

/** Of one person, what decides whether an opening might please her: her wishes, by number. */
export interface NumberedPerson {
  readonly participantId: string;
  readonly nevers: Uint32Array;
  /** Each inner list is one demand: it is contradicted when all its wishes are. */
  readonly musts: readonly Uint32Array[];
  /** What makes an opening worth showing to her when it meets it, or comes close. */
  readonly wanted: Uint32Array;
  /** The same for hours and wages: they must be met, for what partly suits is a caution. */
  readonly wantedWhole: Uint32Array;
}

export function numbered(
  participantId: string,
  wishes: readonly Wish[],
  numbers: WishNumbers,
): NumberedPerson {
  const prepared = prepareWishes({ wishes });
  const numbersOf = (some: readonly Wish[]) => Uint32Array.from(some, (wish) => numbers.numberOf(wish));
  const wanted = prepared.groups.filter(({ side }) => side === 'for').flatMap((group) => group.wishes);
  return {
    participantId,
    nevers: numbersOf(prepared.nevers),
    musts: prepared.musts.map(numbersOf),
    wanted: numbersOf(wanted.filter((wish) => !isWhole(wish))),
    wantedWhole: numbersOf(wanted.filter(isWhole)),
  };
}

/**
 * Whether her own wishes keep the opening and at least one of them is there: what `peopleWhoMightLike` says of her,
 * bars that are not her wishes left aside (bars.ts, reasons.ts).
 */
export function mightPlease(person: NumberedPerson, readings: Readings): boolean {
  const { nevers, musts, wanted, wantedWhole } = person;
  if (!oneIs(READ.meets, wanted, readings) && !oneIs(READ.close, wanted, readings)) {
    if (!oneIs(READ.meets, wantedWhole, readings)) return false;
  }
  if (oneIs(READ.meets, nevers, readings)) return false;
  for (const demand of musts) if (allAre(READ.contradicts, demand, readings)) return false;
  return true;
}

function oneIs(code: number, numbers: Uint32Array, readings: Readings): boolean {
  for (let place = 0; place < numbers.length; place++) if (readings[numbers[place]!] === code) return true;
  return false;
}

function allAre(code: number, numbers: Uint32Array, readings: Readings): boolean {
  for (let place = 0; place < numbers.length; place++) if (readings[numbers[place]!] !== code) return false;
  return true;
}

/** The same person as somebody reads her who may know only some of her wishes. */
export function withOnly(person: NumberedPerson, left: (number: number) => boolean): NumberedPerson {
  return {
    participantId: person.participantId,
    nevers: person.nevers.filter(left),
    musts: person.musts.map((demand) => demand.filter(left)).filter(({ length }) => length > 0),
    wanted: person.wanted.filter(left),
    wantedWhole: person.wantedWhole.filter(left),
  };
}

function isWhole({ criterion }: Wish): boolean {
  return criterion === 'hours' || criterion === 'wage';
}
