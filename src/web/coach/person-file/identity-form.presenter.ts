import type { PersonFile } from '../../../people';
import { choiceField, type FormState, textField } from '../../../platform/http/form-state';
import { optionsOf } from '../../wording/options';
import { CONTACT_KINDS, GENDERS, MOST_LINES } from './file.form';
import { ASKED, askedAs, dayField, isFolded, optionalField } from './fields';
import { calledAsField } from './welcome-page.presenter';

/** Lines left empty below those that are kept: room to add without a script. */
export const ROOM = 2;

const READ =
  'fr ar en es pt it de ro bg sq sr ru uk ka hy tr ku fa ps ur bn hi ta ti am so sw ln ff wo bm zh vi'.split(
    ' ',
  );
const NAMES = new Intl.DisplayNames('fr', { type: 'language' });

/** The languages one may choose from, and the one she reads already. */
export function languageOptions(current: string) {
  return [...new Set([...READ, current])].map((code) => ({ value: code, label: languageName(code) }));
}

/** "français"; the code itself when nobody knows it. */
export function languageName(code: string): string {
  return NAMES.of(code) ?? code;
}

/** /personnes/:id/fiche/identite */
export function identityPage(form: FormState, { participant, contactPoints }: PersonFile) {
  const lines = form.lines('contactPoints', Math.min(contactPoints.length + ROOM, MOST_LINES));
  return {
    id: participant.id,
    name: participant.name,
    summary: form.summary(),
    firstName: textField(form, 'firstName', { label: 'Prénom', stored: participant.firstName }),
    lastName: textField(form, 'lastName', { label: 'Nom', stored: participant.lastName }),
    calledAs: calledAsField(form, participant.calledAs),
    birthDate: dayField(form, 'birthDate', {
      label: 'Date de naissance',
      stored: participant.birthDate,
      optional: true,
    }),
    gender: choiceField(form, 'gender', {
      label: 'Genre',
      options: [...optionsOf(GENDERS), { value: '', label: 'Non précisé' }],
      stored: [participant.gender ?? ''],
    }),
    language: choiceField(form, 'language', {
      label: 'Langue qui se lit le mieux',
      options: languageOptions(participant.language),
      stored: [participant.language],
    }),
    contacts: Array.from({ length: lines }, (_, place) =>
      contactLine(form, { place, lines }, contactPoints[place]),
    ),
  };
}

/** Where a line stands among those of the page. */
export interface LinePlace {
  readonly place: number;
  readonly lines: number;
}

function contactLine(
  form: FormState,
  { place, lines }: LinePlace,
  stored: PersonFile['contactPoints'][number] | undefined,
) {
  const name = (part: string) => `contactPoints[${place}].${part}`;
  const told = { label: 'Numéro, adresse ou consigne', stored: stored?.value };
  const value = optionalField(form, name('value'), told);
  return {
    heading: stored ? `Moyen ${place + 1}` : 'Un autre moyen',
    folded: isFolded(place, lines, [value]),
    kind: choiceField(form, name('kind'), {
      label: 'Par',
      options: optionsOf(CONTACT_KINDS),
      stored: [stored?.kind ?? 'phone'],
    }),
    value,
    alone: choiceField(form, name('aloneToRead'), {
      label: 'Personne d’autre ne le lit ?',
      options: ASKED,
      stored: askedAs(stored?.aloneToRead),
    }),
  };
}
