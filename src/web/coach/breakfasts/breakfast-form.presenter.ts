import { BREAKFAST_FORMATS, type BreakfastView } from '../../../breakfasts';
import { civilDayOf, timeAt } from '../../../platform/clock/civil-day';
import { choiceField, type FormState, textField } from '../../../platform/http/form-state';
import { optionsOf } from '../../wording/options';

/** /petits-dejs/nouveau, and /petits-dejs/:id/modifier for `known`. */
export function breakfastFormPage(form: FormState, known: BreakfastView | null) {
  return {
    id: known?.id ?? null,
    heading: known?.publicTitle ?? null,
    summary: form.summary(),
    format: known
      ? null
      : choiceField(form, 'format', {
          label: 'Pour qui\u00A0?',
          options: optionsOf(BREAKFAST_FORMATS),
          stored: ['employers_only'],
        }),
    titles: titleFields(form, known),
    when: whenFields(form, known),
    seats: seatFields(form, known),
  };
}

function titleFields(form: FormState, known: BreakfastView | null) {
  return {
    publicTitle: textField(form, 'publicTitle', {
      label: 'Titre que tout le monde lit',
      hint: 'Neutre\u00A0: il ne dit rien des personnes présentes. Comme «\u00A0Petit-déjeuner des employeurs du quartier\u00A0».',
      stored: known?.publicTitle,
    }),
    internalTitle: textField(form, 'internalTitle', {
      label: 'Nom entre collègues',
      optional: true,
      stored: known?.internalTitle,
    }),
    place: textField(form, 'place', {
      label: 'Où\u00A0?',
      hint: 'Un lieu neutre lui aussi, avec son adresse.',
      stored: known?.place,
    }),
  };
}

function whenFields(form: FormState, known: BreakfastView | null) {
  return {
    day: textField(form, 'day', {
      label: 'Jour',
      hint: 'Comme 03/12/2026.',
      stored: known && civilDayOf(known.startsAt).split('-').reverse().join('/'),
    }),
    startsAt: textField(form, 'startsAt', {
      label: 'Début',
      hint: 'Comme 8:30.',
      stored: known && timeAt(known.startsAt),
    }),
    endsAt: textField(form, 'endsAt', { label: 'Fin', stored: known && timeAt(known.endsAt) }),
  };
}

function seatFields(form: FormState, known: BreakfastView | null) {
  return {
    employerSeats: textField(form, 'employerSeats', {
      label: 'Places pour les employeurs',
      hint: 'Un collègue prend une place.',
      inputmode: 'numeric',
      stored: known?.employerSeats,
    }),
    participantSeats: textField(form, 'participantSeats', {
      label: 'Places pour des personnes accompagnées',
      hint: 'Seulement si des personnes viennent.',
      inputmode: 'numeric',
      optional: true,
      stored: known?.participantSeats || null,
    }),
  };
}
