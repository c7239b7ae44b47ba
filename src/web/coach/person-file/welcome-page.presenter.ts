import { choiceField, type FormState, textField } from '../../../platform/http/form-state';
import { ASKED, dayField, optionalField } from './fields';

/** /personnes/nouvelle; `today` is a civil day. */
export function welcomePage(form: FormState, today: string) {
  return {
    summary: form.summary(),
    who: {
      firstName: textField(form, 'firstName', { label: 'Prénom' }),
      lastName: textField(form, 'lastName', { label: 'Nom' }),
      calledAs: calledAsField(form, null),
      birthDate: dayField(form, 'birthDate', { label: 'Date de naissance', stored: null, optional: true }),
    },
    entryDate: dayField(form, 'entryDate', { label: 'Début de l’accompagnement', stored: today }),
    phone: optionalField(form, 'phone', { label: 'Téléphone', stored: null, inputmode: 'tel' }),
    aloneToRead: choiceField(form, 'aloneToRead', {
      label: 'Cette personne est-elle seule à lire ce téléphone ?',
      options: ASKED,
      stored: [''],
    }),
  };
}

export function calledAsField(form: FormState, stored: string | null) {
  const hint = 'Si c’est autrement que par son prénom.';
  return optionalField(form, 'calledAs', { label: 'Comment l’appeler', hint, stored });
}
