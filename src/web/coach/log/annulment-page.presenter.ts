import type { InteractionRow } from '../../../network';
import { type FormState, textField } from '../../../platform/http/form-state';
import { dayInWords } from '../../wording/days';
import { whatInWords } from './interaction-words';

/** /echanges/:id/annulation */
export function annulmentPage(form: FormState, row: InteractionRow) {
  return {
    id: row.id,
    what: whatInWords(row),
    when: dayInWords(row.day),
    summary: form.summary(),
    reason: textField(form, 'reason', {
      label: 'Pourquoi\u00A0?',
      hint: 'En quelques mots, comme «\u00A0noté deux fois\u00A0».',
    }),
  };
}
