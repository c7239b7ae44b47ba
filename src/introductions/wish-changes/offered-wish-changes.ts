import type { OpeningFacts } from '../../openings';
import type { Wish, WishCriterion } from '../../people';
import type { Reason } from '../answers/answer-words';
import { shorterDistance } from './shorter-distance';
import { contractSentence, slotSentence, traitSentence, wageSentence } from './wish-change-words';
import type { Trait } from '../../reference/traits';

/** A change of wishes that a "non" offers: nothing changes unless she says yes to it. */
export interface OfferedWishChange {
  /** `never:slot:night`: the same for the same offer, whoever computes it. */
  readonly key: string;
  /** In her voice: "Ne plus me proposer de travail de nuit." */
  readonly sentence: string;
  /** What she would wish for. */
  readonly wishes: readonly Wish[];
  /** Her present wishes on these criteria would go; none unless the new one says it better. */
  readonly replaces?: WishCriterion;
}

/** What makes a post hard on the body. */
const HARD: readonly Trait[] = ['heavy_loads', 'standing', 'cold', 'heat', 'heights', 'noise', 'repetitive'];

/** What the sentences need to know beside the facts. */
export interface WishChangeNames {
  readonly occupation: (code: string) => string;
}

/**
 * What "non, parce que..." offers to change (design/domain.md, fact 5). What she already wishes is not offered, nor is
 * the opposite of what she said is indispensable.
 */
export function wishChangesAfter(
  reason: Reason,
  opening: OpeningFacts,
  wishes: readonly Wish[],
  names: WishChangeNames,
): readonly OfferedWishChange[] {
  return everyChangeAfter(reason, opening, wishes, names).filter((change) => !isMade(change, wishes));
}

/** The same, with the changes that her wishes hold already: those she has just said yes to. */
export function everyChangeAfter(
  reason: Reason,
  opening: OpeningFacts,
  wishes: readonly Wish[],
  names: WishChangeNames,
): readonly OfferedWishChange[] {
  return CHANGES[reason](opening, wishes, names).filter((change) => !isAgainstMust(change, wishes));
}

/** Whether her wishes say it already. */
export function isMade({ wishes: offered }: OfferedWishChange, wishes: readonly Wish[]): boolean {
  return offered.every((wish) =>
    wishes.some((one) => says(one) === says(wish) && one.stance === wish.stance),
  );
}

type Change = (
  opening: OpeningFacts,
  wishes: readonly Wish[],
  names: WishChangeNames,
) => readonly OfferedWishChange[];

const NOTHING: Change = () => [];

const CHANGES: Readonly<Record<Reason, Change>> = {
  hours: ({ slots }) =>
    (slots ?? []).map((value) => never({ criterion: 'slot', value, stance: 'never' }, slotSentence(value))),
  too_far: shorterDistance,
  occupation: ({ occupation }, _, names) =>
    occupation === null
      ? []
      : [
          never(
            { criterion: 'occupation', value: occupation, stance: 'never' },
            `Ne plus me proposer ce métier\u00a0: ${names.occupation(occupation)}.`,
          ),
        ],
  too_hard: ({ traits }) =>
    HARD.filter((value) => traits.includes(value)).map((value) =>
      never({ criterion: 'trait', value, stance: 'never' }, traitSentence(value)),
    ),
  wage_or_contract: (opening, wishes) => [...betterWage(opening, wishes), ...otherContract(opening)],
  employer: ({ employer }) =>
    employer === null
      ? []
      : [
          never(
            { criterion: 'employer', value: employer.id, stance: 'never' },
            `Ne plus me proposer de travail chez ${employer.name}.`,
          ),
        ],
  found_elsewhere: NOTHING,
  rather_not_say: NOTHING,
};

function never(wish: Wish, sentence: string): OfferedWishChange {
  return { key: `never:${wish.criterion}:${String(wish.value)}`, sentence, wishes: [wish] };
}

/** Gross euros per hour: the next ten cents above what is offered, or her own floor when it is higher. */
function betterWage({ hourlyWageMin, hourlyWageMax }: OpeningFacts, wishes: readonly Wish[]) {
  const offered = hourlyWageMax ?? hourlyWageMin;
  if (offered === null) return [];
  const above = (Math.floor(Math.round(offered * 100) / 10) + 1) / 10;
  const floors = wishes.flatMap((wish) => (wish.criterion === 'wage' ? [wish.value.minHourly] : []));
  const minHourly = Math.max(above, ...floors);
  const wish: Wish = { criterion: 'wage', value: { minHourly }, stance: 'must' };
  return [{ key: 'must:wage', sentence: wageSentence(minHourly), wishes: [wish], replaces: 'wage' as const }];
}

function otherContract({ contract }: OpeningFacts): OfferedWishChange[] {
  const sentence = contract && contractSentence(contract);
  return sentence ? [never({ criterion: 'contract', value: contract, stance: 'never' }, sentence)] : [];
}

/** Whether it is the opposite of what she said is indispensable. */
function isAgainstMust({ wishes: offered }: OfferedWishChange, wishes: readonly Wish[]): boolean {
  const musts = new Set(wishes.filter(({ stance }) => stance === 'must').map(says));
  return offered.some((wish) => wish.stance === 'never' && musts.has(says(wish)));
}

/** What a wish is about, stance left out: two of them contradict each other or say it twice. */
export function says({ criterion, value }: Wish): string {
  const told =
    typeof value === 'string'
      ? value
      : JSON.stringify(Object.entries(value).sort(([one], [two]) => (one < two ? -1 : 1)));
  return `${criterion} ${told}`;
}
