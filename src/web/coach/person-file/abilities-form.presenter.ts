import type { PersonFile } from '../../../people';
import { choiceField, type FormState } from '../../../platform/http/form-state';
import { LANGUAGE_LEVELS } from '../../../reference';
import { capital } from '../../wording/numbers';
import { optionsOf } from '../../wording/options';
import { ASKED, askedAs, isFolded, optionalField } from './fields';
import { MOST_LINES } from './file.form';
import { type LinePlace, ROOM } from './identity-form.presenter';
import { NONE } from './typed-file';

const LICENCES = ['AM', 'A', 'B', 'BE', 'C', 'CE', 'D'];
const NOBODY_ASKED = 'Ne cochez rien si la question n’est pas posée.';

/** /personnes/:id/fiche/savoir-faire; `title` names an occupation by its code. */
export function abilitiesPage(form: FormState, file: PersonFile, title: (code: string) => string) {
  const { participant, experience } = file;
  const languages = Object.entries(participant.languages);
  const lines = (name: string, stored: number): LinePlace[] => {
    const count = form.lines(name, Math.min(stored + ROOM, MOST_LINES));
    return Array.from({ length: count }, (_, place) => ({ place, lines: count }));
  };
  return {
    id: participant.id,
    name: participant.name,
    summary: form.summary(),
    strengths: optionalField(form, 'strengths', {
      label: 'Ce qui lui réussit, avec ses mots',
      hint: 'Comme « je reste calme quand il y a du monde ».',
      stored: participant.strengths,
    }),
    skills: optionalField(form, 'skills', {
      label: 'Savoir-faire utiles partout',
      hint: 'Un par ligne : tenir le rythme, accueillir, se servir d’outils…',
      stored: participant.skills?.join('\n'),
    }),
    experience: lines('experience', experience.length).map((at) =>
      experienceLine(form, at, experience[at.place], title),
    ),
    licences: licencesField(form, participant),
    papers: papers(form, participant),
    languages: lines('languages', languages.length).map((at) => languageLine(form, at, languages[at.place])),
  };
}

function licencesField(form: FormState, { licences }: PersonFile['participant']) {
  const codes = [...new Set([...LICENCES, ...(licences ?? [])])];
  const options = codes.map((value) => ({ value, label: `Permis ${value}` }));
  return choiceField(form, 'licences', {
    label: 'Permis',
    hint: NOBODY_ASKED,
    options: [...options, { value: NONE, label: 'Aucun permis' }],
    stored: licences?.length === 0 ? [NONE] : (licences ?? []),
    optional: true,
  });
}

function papers(form: FormState, { certificates, rightToWork }: PersonFile['participant']) {
  return {
    certificates: optionalField(form, 'certificates', {
      label: 'Diplômes, titres et certificats',
      hint: 'Un par ligne : CAP cuisine, CACES R489, SST…',
      stored: certificates?.join('\n'),
    }),
    noCertificate: choiceField(form, 'noCertificate', {
      label: 'Ou bien',
      options: [{ value: 'oui', label: 'Aucun diplôme ni certificat' }],
      stored: certificates?.length === 0 ? ['oui'] : [],
      optional: true,
    }),
    rightToWork: choiceField(form, 'rightToWork', {
      label: 'A le droit de travailler en France',
      hint: 'Oui ou non suffit : le titre de séjour ne se note pas ici.',
      options: ASKED,
      stored: askedAs(rightToWork),
    }),
  };
}

function experienceLine(
  form: FormState,
  { place, lines }: LinePlace,
  stored: PersonFile['experience'][number] | undefined,
  title: (code: string) => string,
) {
  const field = (part: string, label: string, known: string | number | null | undefined) =>
    optionalField(form, `experience[${place}].${part}`, { label, stored: known });
  const occupation = field('occupation', 'Métier', stored?.occupation && title(stored.occupation));
  const years = field('years', 'Années', stored?.years || null);
  const endedIn = field('endedIn', 'Jusqu’en (année)', stored?.endedIn);
  const words = field('words', 'Avec ses mots', stored?.words);
  const employer = optionalField(form, `experience[${place}].employer`, {
    label: 'Chez qui',
    hint: 'Reste ici, sauf si cette personne accepte.',
    stored: stored?.employer,
  });
  return {
    heading: stored ? `Expérience ${place + 1}` : 'Une autre expérience',
    folded: isFolded(place, lines, [occupation, years, endedIn, words, employer]),
    occupation,
    years,
    endedIn,
    words,
    employer,
    employerTold: employerToldField(form, place, stored?.employerTold),
  };
}

/** Her word, in hers. */
function employerToldField(form: FormState, place: number, stored: boolean | undefined) {
  return choiceField(form, `experience[${place}].employerTold`, {
    label: 'Son accord',
    options: [{ value: 'oui', label: '«\u00A0J’accepte que le nom de cet employeur soit écrit.\u00A0»' }],
    stored: stored ? ['oui'] : [],
    optional: true,
  });
}

function languageLine(
  form: FormState,
  { place, lines }: LinePlace,
  stored: readonly [string, string] | undefined,
) {
  const levels = optionsOf(LANGUAGE_LEVELS).map(({ value, label }) => ({
    value,
    label: `${value}, ${label.toLocaleLowerCase('fr')}`,
  }));
  const language = optionalField(form, `languages[${place}].name`, { label: 'Langue', stored: stored?.[0] });
  const level = choiceField(form, `languages[${place}].level`, {
    label: 'Niveau',
    options: levels,
    stored: stored ? [stored[1]] : [],
    optional: true,
  });
  const heading = stored ? capital(stored[0]) : 'Une autre langue';
  return { heading, folded: level.error === null && isFolded(place, lines, [language]), language, level };
}
