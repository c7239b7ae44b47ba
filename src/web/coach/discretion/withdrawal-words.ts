import type { WithdrawalDone } from '../../../disclosure';
import { templateWords } from '../../../platform/views/template-words';

/** What a withdrawal stopped, in a sentence or two. */
export function withdrawalInWords({ silenced, ended, pagesGone, pagesNarrowed }: WithdrawalDone): string {
  const stopped = [
    pagesGone > 0 ? `${templateWords.count(pagesGone, 'page')} que l’employeur n’ouvre plus` : null,
    pagesNarrowed > 0 ? `${templateWords.count(pagesNarrowed, 'page')} où cela n’apparaît plus` : null,
    ended > 0 ? `${ended}\u00A0oui donné${ended > 1 ? 's' : ''} d’avance` : null,
  ].filter((one) => one !== null);
  if (silenced + stopped.length === 0) return 'Rien n’était dit\u00A0: c’est noté.';
  const noted = 'C’est retiré, dès maintenant. Aucun mail en attente ne partira avec cela.';
  return stopped.length === 0 ? noted : `${noted} Arrêté\u00A0: ${stopped.join(', ')}.`;
}
