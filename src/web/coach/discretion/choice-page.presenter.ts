import { type AudienceKind, DECISIONS, LEVELS, MOMENTS, TELLERS } from '../../../disclosure';
import type { PersonFile } from '../../../people';
import { choiceField, type FormState } from '../../../platform/http/form-state';
import { DISCLOSURE_TOPICS, type DisclosureTopic } from '../../../reference';
import { optionsOf } from '../../wording/options';
import { dayField, optionalField } from '../person-file/fields';

export interface ChoicePageParts {
  readonly file: PersonFile;
  readonly topic: DisclosureTopic;
  /** Offers she may answer, as one names them. */
  readonly openings: readonly { value: string; label: string }[];
  /** Who may have heard it; the viewer first. */
  readonly colleagues: readonly { value: string; label: string }[];
}

const AUDIENCES: readonly { value: AudienceKind; label: string }[] = [
  { value: 'all', label: 'Tous les employeurs' },
  { value: 'employer', label: 'Un seul employeur' },
  { value: 'opening', label: 'Une seule offre' },
];
const UNSAID = { value: '', label: 'Pas précisé' };

/** /personnes/:id/discretion/:topic, in her words: she speaks, her coach writes. */
export function choicePage(form: FormState, { file, topic, openings, colleagues }: ChoicePageParts) {
  return {
    id: file.participant.id,
    name: file.participant.name,
    topic,
    heading: DISCLOSURE_TOPICS[topic],
    summary: form.summary(),
    decision: choiceField(form, 'decision', { label: 'Son choix', options: optionsOf(DECISIONS) }),
    audience: audienceFields(form, openings),
    how: howFields(form),
    reviewOn: dayField(form, 'reviewOn', { label: 'En reparler le', stored: null, optional: true }),
    saidAloudTo: choiceField(form, 'saidAloudTo', {
      label: 'Dit à',
      options: colleagues,
      stored: colleagues.slice(0, 1).map(({ value }) => value),
    }),
  };
}

function audienceFields(form: FormState, openings: ChoicePageParts['openings']) {
  return {
    kind: choiceField(form, 'audience', {
      label: 'Pour qui ?',
      options: AUDIENCES,
      stored: ['all'],
    }),
    employer: optionalField(form, 'employer', {
      label: 'Le nom de cet employeur',
      hint: 'Comme dans Employeurs.',
      stored: null,
    }),
    opening: choiceField(form, 'opening', { label: 'Cette offre', options: openings, optional: true }),
  };
}

function howFields(form: FormState) {
  return {
    teller: choiceField(form, 'teller', {
      label: 'Qui en parle ?',
      options: [...optionsOf(TELLERS), UNSAID],
      stored: [''],
    }),
    moment: choiceField(form, 'moment', { label: 'Quand ?', options: optionsOf(MOMENTS), optional: true }),
    level: choiceField(form, 'level', {
      label: 'Jusqu’où ?',
      options: [...optionsOf(LEVELS), UNSAID],
      stored: [''],
    }),
    words: optionalField(form, 'words', { label: 'Les mots convenus', stored: null }),
  };
}
