import type { Prerequisite, PrerequisiteKind } from '../../openings';
import type { Wish } from '../../people';
import { TRAITS } from '../../reference/traits';
import { borrowed, quoted, type PhraseSource } from './phrases';
import type { Remark } from './reason-wording';
import { french } from './typography';

/** A fact about one of her wishes that nobody knows yet. The same for both voices: it speaks of the post. */
export function toCheckFor(wish: Wish, { opening }: PhraseSource): Remark {
  const code = `${wish.criterion}_unknown`;
  switch (wish.criterion) {
    case 'occupation':
      return { code, text: french`Le métier n’est pas indiqué : à vérifier.` };
    case 'words':
      return { code, text: french`${quoted(wish.value)} : à vérifier.` };
    case 'sector':
      return opening.sector === null
        ? { code, text: french`Le secteur n’est pas indiqué : à vérifier.` }
        : { code: 'sector_inferred', text: french`Le secteur est déduit du métier : à vérifier.` };
    case 'contract':
      return { code, text: french`Le contrat n’est pas indiqué : à vérifier.` };
    case 'slot':
      return { code, text: french`Les horaires ne sont pas indiqués : à vérifier.` };
    case 'hours':
      return { code, text: french`Le nombre d’heures n’est pas indiqué : à vérifier.` };
    case 'wage':
      return { code, text: french`Le salaire n’est pas assez précis : à vérifier.` };
    case 'distance':
      return { code, text: french`Le lieu exact n’est pas indiqué : à vérifier.` };
    case 'trait':
      return { code, text: french`Travail ${TRAITS[wish.value]} : à vérifier.` };
    case 'employer':
      return { code, text: french`L’entreprise n’est pas nommée : à vérifier.` };
    case 'kind':
      return { code, text: french`Le type d’offre est à vérifier.` };
  }
}

/** Something the law demands and nobody knows whether she has. */
export function legalToCheck(prerequisite: Prerequisite): Remark<`legal_${PrerequisiteKind}_unknown`> {
  return {
    code: `legal_${prerequisite.kind}_unknown`,
    text: french`La loi demande : ${borrowed(prerequisite.label)}. À vérifier.`,
  };
}
