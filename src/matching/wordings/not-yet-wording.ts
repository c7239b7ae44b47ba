import type { Prerequisite, PrerequisiteKind } from '../../openings';
import { borrowed } from './phrases';
import { coachCan } from './prepare-wording';
import type { Remark } from './reason-wording';
import { french, type Voice } from './typography';

/** "Pas encore possible : voici comment": what the law demands, and the next thing that can be done. */
export function stepFor(prerequisite: Prerequisite, voice: Voice): Remark<`obtain_${PrerequisiteKind}`> {
  const code = `obtain_${prerequisite.kind}` as const;
  const label = borrowed(prerequisite.label);
  switch (prerequisite.kind) {
    case 'licence':
      return {
        code,
        text: french`La loi demande : ${label}. ${coachCan(voice)} chercher une auto-école et une aide.`,
      };
    case 'age':
      return { code, text: french`La loi demande : ${label}. Cette offre sera possible à cet âge.` };
    case 'right_to_work':
      return {
        code,
        text: french`Il faut une autorisation de travail. ${coachCan(voice)} aider à la demander.`,
      };
    case 'certificate':
    case 'training':
      return { code, text: french`La loi demande : ${label}. ${coachCan(voice)} chercher une formation.` };
    case 'language':
      return { code, text: french`La loi demande : ${label}. ${coachCan(voice)} chercher un cours.` };
    case 'skill':
    case 'experience':
    case 'other':
      return {
        code,
        text: french`La loi demande : ${label}. ${coachCan(voice)} chercher comment l’obtenir.`,
      };
  }
}
