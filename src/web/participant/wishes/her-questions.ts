import type { Stance, WishCriterion } from '../../../people';
import { WISH_KINDS } from '../../wishes/wish-kinds';

/** How strongly, in the words of the buttons and of the groups of her page. */
export const HER_STANCES: Readonly<Record<Stance, string>> = {
  must: 'Je veux',
  like: 'J’aime',
  avoid: 'Plutôt pas',
  never: 'Jamais',
};

/** A wish as her own page asks for it: one question a page, the answer is a button. */
export interface HerQuestion {
  readonly label: string;
  readonly question: string;
  readonly hint: string;
}

/** By the word in the address, in the order of her page; a kind that is not here is her coach's to write. */
export const HER_QUESTIONS: Readonly<Record<string, HerQuestion>> = {
  metier: {
    label: 'Un métier',
    question: 'Quel métier\u00A0?',
    hint: 'Écrivez un ou deux mots, comme «\u00A0boulanger\u00A0».',
  },
  moment: {
    label: 'Les horaires',
    question: 'Travailler quand\u00A0?',
    hint: 'Cochez un ou plusieurs moments.',
  },
  trajet: { label: 'Le lieu', question: 'Jusqu’où aller\u00A0?', hint: 'Le nom ou le code postal suffit.' },
  heures: {
    label: 'Les heures par semaine',
    question: 'Combien d’heures par semaine\u00A0?',
    hint: 'Un temps plein fait 35\u00A0heures.',
  },
  salaire: {
    label: 'Le salaire',
    question: 'Quel salaire au moins\u00A0?',
    hint: 'Le net est ce qui arrive sur votre compte.',
  },
  contrat: { label: 'Le contrat', question: 'Quel contrat\u00A0?', hint: 'Cochez un ou plusieurs contrats.' },
  cadre: {
    label: 'Les conditions de travail',
    question: 'Un travail comment\u00A0?',
    hint: 'Cochez une ou plusieurs réponses.',
  },
  secteur: { label: 'Un secteur', question: 'Quel secteur\u00A0?', hint: 'Cochez un ou plusieurs secteurs.' },
  mots: {
    label: 'Avec mes mots',
    question: 'Qu’est-ce que vous aimez faire\u00A0?',
    hint: 'Par exemple\u00A0: «\u00A0m’occuper des animaux\u00A0».',
  },
};

/** What the kind of the page at `word` is; `null` when her door has no such page. */
export function herKindAt(word: string) {
  if (!Object.hasOwn(HER_QUESTIONS, word)) return null;
  return { word, kind: WISH_KINDS[word]!, asked: HER_QUESTIONS[word]! };
}
export type HerKind = NonNullable<ReturnType<typeof herKindAt>>;

/**
 * The stances that make sense for a kind, as her buttons. The mild one comes first: Enter, typed in a field, presses
 * it, and it hides nothing. A floor or a limit is wanted or needed, and nobody can mean "never" by free words.
 */
export function stancesFor(criterion: WishCriterion): readonly Stance[] {
  if (['wage', 'distance', 'hours'].includes(criterion)) return ['like', 'must'];
  return criterion === 'words' ? ['like', 'must', 'avoid'] : ['like', 'must', 'avoid', 'never'];
}

/** What each button of a kind says, and what pressing it hides. */
export function stanceButtons(criterion: WishCriterion) {
  const stances = stancesFor(criterion);
  const isLimit = !stances.includes('avoid');
  const firm = '«\u00A0Je veux\u00A0» cache les offres qui disent le contraire.';
  const never = '«\u00A0Jamais\u00A0» cache les offres concernées.';
  return {
    hint: stances.includes('never') ? `${firm} ${never}` : firm,
    buttons: stances.map((value) => ({
      value,
      label: isLimit && value === 'like' ? 'J’aimerais' : HER_STANCES[value],
    })),
  };
}

/** Weeks one may choose from, in hours. */
export const WEEKS: Readonly<Record<string, { label: string; min?: number; max?: number }>> = {
  'moins-20': { label: '20\u00A0h au plus', max: 20 },
  '20-28': { label: '20 à 28\u00A0h', min: 20, max: 28 },
  '28-35': { label: '28 à 35\u00A0h', min: 28, max: 35 },
  'plus-35': { label: '35\u00A0h ou plus', min: 35 },
};

/** Gross euros an hour one may choose from; the first is the minimum wage of 2026. */
export const WAGES: readonly number[] = [12.02, 12.5, 13, 13.5, 14, 15];

/** Kilometres one may choose from. */
export const DISTANCES: readonly number[] = [2, 5, 10, 15, 20, 30];
