import type { PersonFile } from '../../../people';
import type { FormState } from '../../../platform/http/form-state';
import { dayField, optionalField } from './fields';

/** /personnes/:id/fiche/disponibilite; `commune` names the place she starts from, when it is known. */
export function availabilityPage(form: FormState, { participant }: PersonFile, commune: string | null) {
  const { availability, availableFrom, startLabel } = participant;
  return {
    id: participant.id,
    name: participant.name,
    summary: form.summary(),
    availability: optionalField(form, 'availability', {
      label: 'Quand, avec ses mots',
      hint: 'Comme « pendant l’école, de 9 h à 16 h ».',
      stored: availability,
    }),
    availableFrom: dayField(form, 'availableFrom', {
      label: 'À partir du',
      stored: availableFrom,
      optional: true,
    }),
    commune: optionalField(form, 'commune', {
      label: 'Commune',
      hint: 'Son nom ou son code postal.',
      stored: commune,
    }),
    startLabel: optionalField(form, 'startLabel', {
      label: 'Ce lieu s’appelle',
      hint: 'Comme « Dijon, gare ». Jamais une adresse.',
      stored: startLabel === commune ? null : startLabel,
    }),
  };
}
