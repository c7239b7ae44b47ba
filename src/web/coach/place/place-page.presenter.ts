import type { PersonFile, PlaceSecret } from '../../../people';
import type { FormState } from '../../../platform/http/form-state';
import { choiceField } from '../../../platform/http/form-state';

/** /personnes/:id/adresse, for who is named. */
export function placePage(form: FormState, { participant }: PersonFile, { named, others }: PlaceSecret) {
  return {
    id: participant.id,
    name: participant.name,
    summary: form.summary(),
    named: named.map(({ name, at, namedBy }) => ({ name, at, namedBy: namedBy ?? participant.name })),
    account:
      others.length > 0
        ? choiceField(form, 'account', {
            label: 'Un autre membre de l’équipe',
            options: others.map(({ accountId: value, name: label }) => ({ value, label })),
            stored: [],
          })
        : null,
  };
}
