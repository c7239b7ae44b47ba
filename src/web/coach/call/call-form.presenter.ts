import { MOMENTS } from '../../../disclosure';
import type { PersonFile } from '../../../people';
import { choiceField, FormState } from '../../../platform/http/form-state';
import { optionsOf } from '../../wording/options';
import { optionalField } from '../person-file/fields';

/** /personnes/:id/discretion/appel before one said whom: the question, and what was wrong with the answer. */
export function callForm(
  { participant }: PersonFile,
  typed: { employer: string; moment: string },
  complaint: string | null,
) {
  const errors = complaint ? [{ field: 'employeur', message: complaint }] : [];
  const form = new FormState({ employeur: typed.employer, moment: typed.moment }, errors, null);
  return {
    id: participant.id,
    name: participant.name,
    employer: optionalField(form, 'employeur', {
      label: 'Quel employeur\u00A0?',
      hint: 'Comme dans Employeurs.',
      stored: null,
    }),
    moment: choiceField(form, 'moment', {
      label: 'Où en êtes-vous\u00A0?',
      options: optionsOf(MOMENTS),
      stored: ['before_contact'],
    }),
    summary: form.summary(),
  };
}
