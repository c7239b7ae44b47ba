import type { WishCriterion } from '../../people';
import { CONTRACT_KINDS, OPENING_KINDS, SECTORS, TIME_SLOTS, TRAITS, type Vocabulary } from '../../reference';

/** A kind of wish as its page asks for it. */
export interface WishKind {
  readonly criterion: WishCriterion;
  /** What the button says. */
  readonly label: string;
  /** The question at the top of the page. */
  readonly question: string;
  /** The closed list one chooses from, when there is one. */
  readonly choices: Vocabulary<string> | null;
}

/** By the word that stands in the address of the page. */
export const WISH_KINDS: Readonly<Record<string, WishKind>> = {
  metier: { criterion: 'occupation', label: 'Un métier', question: 'Quel métier ?', choices: null },
  mots: { criterion: 'words', label: 'Avec ses mots', question: 'Que dit la personne ?', choices: null },
  secteur: { criterion: 'sector', label: 'Un secteur', question: 'Quel secteur ?', choices: SECTORS },
  contrat: {
    criterion: 'contract',
    label: 'Un contrat',
    question: 'Quel contrat ?',
    choices: CONTRACT_KINDS,
  },
  moment: { criterion: 'slot', label: 'Un moment', question: 'Travailler quand ?', choices: TIME_SLOTS },
  heures: {
    criterion: 'hours',
    label: 'Des heures',
    question: 'Combien d’heures par semaine ?',
    choices: null,
  },
  salaire: { criterion: 'wage', label: 'Un salaire', question: 'Quel salaire au moins ?', choices: null },
  trajet: { criterion: 'distance', label: 'Un trajet', question: 'Jusqu’où aller ?', choices: null },
  cadre: {
    criterion: 'trait',
    label: 'Une façon de travailler',
    question: 'Un travail comment ?',
    choices: TRAITS,
  },
  employeur: {
    criterion: 'employer',
    label: 'Une entreprise',
    question: 'Quelle entreprise ?',
    choices: null,
  },
  sorte: {
    criterion: 'kind',
    label: 'Une sorte d’offre',
    question: 'Quelle sorte d’offre ?',
    choices: OPENING_KINDS,
  },
};

/** The kind whose page is at `word`; `null` when there is none. */
export function wishKindAt(word: string): WishKind | null {
  return Object.hasOwn(WISH_KINDS, word) ? WISH_KINDS[word]! : null;
}
