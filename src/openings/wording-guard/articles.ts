/**
 * What the Code du travail forbids in the words of an offer, in plain French.
 * `readOn` is the civil day on which somebody of this project read the article; no lawyer has confirmed
 * it yet, which one must before production.
 */
export const ARTICLES = {
  'L1132-1': {
    forbids: 'écarter quelqu’un pour ce qu’il est (origine, âge, santé, famille, lieu d’habitation…)',
    readOn: '2026-11-30',
    confirmedByLawyerOn: null,
  },
  'L1142-1': {
    forbids: 'demander un homme ou une femme',
    readOn: '2026-11-30',
    confirmedByLawyerOn: null,
  },
  'L5331-2': {
    forbids: 'fixer un âge maximum',
    readOn: '2026-11-30',
    confirmedByLawyerOn: null,
  },
  'L5331-3': {
    forbids: 'tromper sur le poste, le contrat ou la paie',
    readOn: '2026-11-30',
    confirmedByLawyerOn: null,
  },
  'L8221-1': {
    forbids: 'proposer un travail non déclaré',
    readOn: '2026-11-30',
    confirmedByLawyerOn: null,
  },
} as const satisfies Record<
  string,
  { readonly forbids: string; readonly readOn: string; readonly confirmedByLawyerOn: string | null }
>;

export type Article = keyof typeof ARTICLES;
