import { type CandidateRow, LEFT_OUT, type WaveSent } from '../../../breakfasts';
import type { FormState } from '../../../platform/http/form-state';
import { templateWords } from '../../../platform/views/template-words';
import { BREAKFASTS } from './breakfast-words';

/** /petits-dejs/:id/invitations: whom to invite, and who is left in peace, with the reason. */
export function wavePage(form: FormState, id: string, candidates: readonly CandidateRow[]) {
  const chosen = form.chosen('contactIds');
  const free = candidates.filter(({ leftOut }) => leftOut === null);
  return {
    base: `${BREAKFASTS}/${id}`,
    summary: form.summary(),
    error: form.error('contactIds'),
    choices: free.map(({ contact, employer }) => ({
      id: contact.id,
      label: `${employer}, ${contact.name}`,
      note: contact.email ? null : 'à appeler\u00A0: pas d’adresse e-mail',
      chosen: chosen.includes(contact.id),
    })),
    leftOut: candidates.flatMap(({ contact, employer, leftOut }) =>
      leftOut ? [{ who: `${employer}, ${contact.name}`, why: LEFT_OUT[leftOut] }] : [],
    ),
  };
}

/** What a coach reads once a wave left. */
export function waveInWords({ invited, leftOut }: WaveSent): string {
  const calls = invited.filter(({ byMail }) => !byMail).length;
  const parts = [templateWords.count(invited.length, 'invitation notée', 'invitations notées')];
  if (calls > 0) parts.push(`${calls}\u00A0à appeler`);
  if (leftOut.length > 0)
    parts.push(templateWords.count(leftOut.length, 'laissée de côté', 'laissées de côté'));
  return `${parts.join(', ')}.`;
}
