import type { OpenedDoor, OwnPost, PostState } from '../../../openings';
import { choiceField, type FormState, textField } from '../../../platform/http/form-state';
import { optionsOf } from '../../wording/options';
import { HOURS, NEEDS, PAUSES, STARTS } from './post.form';

/** What became of a post, as he reads it. */
const STATES: Readonly<Record<PostState, string>> = {
  read: 'Bien reçu. Nous la relisons, puis nous la publions.',
  shown: 'Publiée.',
  filled: 'Pourvue.',
  paused: 'En pause.',
  closed: 'Retirée.',
  expired: 'Retirée, sans nouvelles de votre part.',
  no_longer_listed: 'Retirée.',
};

/** Posts shown on the page: the older ones are over. */
const MOST_POSTS = 8;

/** /poste/:token, at `address`: the five questions, what he sent, and a pause. `works`: names of occupations to choose from. */
export function doorPage(form: FormState, address: string, door: OpenedDoor, works: readonly string[]) {
  return {
    address,
    employer: door.employerName,
    summary: form.summary(),
    questions: questions(form, door.posts[0], works),
    more: moreFields(form),
    last: door.posts[0]?.content.work ?? null,
    asked: door.asked.map(({ openingId, title }) => askedLine(title, tapsOf(openingId, address))),
    posts: door.posts.slice(0, MOST_POSTS).map((post) => postLine(post, address)),
    reachable: textField(form, 'reachable', {
      label: 'Quand et à quel numéro vous joindre',
      hint: 'Par exemple\u00A0: le matin, au 03 80 00 00 00.',
      optional: true,
    }),
    pausedUntil: door.pausedUntil,
    pauses: optionsOf(PAUSES),
  };
}

/** The five questions, in his order. */
export function questions(form: FormState, last: OwnPost | undefined, works: readonly string[]) {
  const optional = true;
  return {
    works,
    work: textField(form, 'work', {
      label: '1. Quel métier\u00A0?',
      hint: 'En un ou deux mots, comme «\u00A0plongeur ou plongeuse\u00A0».',
    }),
    hours: choiceField(form, 'hours', { label: '2. Combien d’heures\u00A0?', options: optionsOf(HOURS) }),
    start: choiceField(form, 'start', { label: '3. À partir de quand\u00A0?', options: optionsOf(STARTS) }),
    startOn: textField(form, 'startOn', {
      label: 'Le jour, si c’est une date précise',
      hint: 'Comme 07/12/2026.',
      optional,
    }),
    place: textField(form, 'place', {
      label: '4. Où\u00A0?',
      hint: 'La commune ou son code postal.',
      stored: last?.content.place.commune ?? '',
    }),
    needs: choiceField(form, 'needs', {
      label: '5. Que faut-il vraiment savoir faire\u00A0?',
      options: optionsOf(NEEDS),
      optional,
    }),
    otherNeed: textField(form, 'otherNeed', { label: 'Autre chose', optional }),
  };
}

/** What he may leave out. */
export function moreFields(form: FormState) {
  const optional = true;
  const possible = [{ value: 'oui', label: 'Une journée d’essai est possible' }];
  return {
    pay: textField(form, 'pay', { label: 'Salaire', hint: 'Comme 12,10\u00A0€ brut de l’heure.', optional }),
    trialDay: choiceField(form, 'trialDay', { label: 'Essai', options: possible, optional }),
    posts: textField(form, 'posts', { label: 'Nombre de postes', stored: 1, inputmode: 'numeric', optional }),
    open: form.returned,
  };
}

function askedLine(work: string, { stillOpen, filled }: ReturnType<typeof tapsOf>) {
  return { work, stillOpen, filled };
}

function postLine({ id, content, at, state }: OwnPost, address: string) {
  return {
    work: content.work,
    at,
    state: STATES[state],
    shown: state === 'shown',
    stillOpen: tapsOf(id, address).stillOpen,
    filled: tapsOf(id, address).filled,
  };
}

/** What he may say of an offer that is shown, in one tap. */
function tapsOf(id: string, address: string) {
  return { stillOpen: `${address}/offres/${id}/encore-ouverte`, filled: `${address}/offres/${id}/pourvue` };
}

/** /poste */
export function doorCodePage(form: FormState) {
  return {
    summary: form.summary(),
    code: textField(form, 'code', {
      label: 'Votre code',
      hint: 'Six chiffres, à côté de votre lien.',
      inputmode: 'numeric',
      autocomplete: 'one-time-code',
    }),
  };
}
