import { isLegal, type OpenPrerequisite } from './prerequisites';

/**
 * What the law demands and she is known not to have: it hides nothing, the opening moves to the fold "Pas encore
 * possible : voici comment". Unknown is not "no": it stays where it is, to check.
 */
export function legallyMissing(open: readonly OpenPrerequisite[]): readonly OpenPrerequisite[] {
  return open.filter(({ prerequisite, standing }) => standing === 'missing' && isLegal(prerequisite));
}
