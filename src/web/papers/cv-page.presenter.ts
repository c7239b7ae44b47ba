import { type Cv, type CvChoice, PRESENTATION_ITEMS, TITLE_FORMS } from '../../disclosure';
import { choiceField, FormState } from '../../platform/http/form-state';
import { unwritableIn } from '../../platform/papers/paper-fonts';
import { isCodeOf } from '../../reference';
import { optionsOf } from '../wording/options';

/** What is asked of the CV: by the address, or by the form that comes back to be corrected. */
export function choiceAsked(form: FormState, byAddress: CvChoice): CvChoice {
  if (!form.returned) return byAddress;
  const titles = form.value('titles');
  return {
    items: form.chosen('items') as Cv['items'],
    experience: form.chosen('experience').map(Number),
    titles: isCodeOf(TITLE_FORMS, titles) ? titles : undefined,
  };
}

/** `path`/cv: what is on it, what it looks like, and taking it. For `papers/cv`. */
export function cvPage(form: FormState, cv: Cv, path: string) {
  const kept = cv.experience.flatMap((one, place) => (one.kept ? [String(place)] : []));
  const unwritable = unwritableIn(cv.paper);
  return {
    path,
    summary: form.summary(),
    choices: {
      items: choiceField(FormState.EMPTY, 'items', {
        label: 'Sur mon CV',
        options: cv.known.map((item) => ({ value: item, label: PRESENTATION_ITEMS[item] })),
        stored: cv.items,
      }),
      experience: cv.experience.length > 0 ? experienceField(cv, kept) : null,
      titles: cv.experience.length > 0 ? titlesField(cv) : null,
    },
    ticked: [
      ...cv.items.map((value) => ({ name: 'items', value })),
      ...kept.map((value) => ({ name: 'experience', value })),
    ],
    sent: [
      { name: 'titles', value: cv.titles },
      { name: 'chosen', value: 'oui' },
      { name: 'seal', value: cv.seal },
    ],
    isEmpty: cv.known.length === 0,
    paper: cv.paper,
    telling: cv.telling.length > 0 ? keepWords(form, cv.telling) : null,
    unwritable: unwritable.length > 0 ? unwritable.slice(0, 8).join(' ') : null,
  };
}

function experienceField(cv: Cv, kept: readonly string[]) {
  return choiceField(FormState.EMPTY, 'experience', {
    label: 'Mes expériences',
    hint: 'Gardez celles que vous voulez montrer.',
    options: cv.experience.map(({ words }, place) => ({ value: String(place), label: words })),
    stored: kept,
  });
}

function titlesField({ titles }: Cv) {
  return choiceField(FormState.EMPTY, 'titles', {
    label: 'Mes métiers s’écrivent',
    options: optionsOf(TITLE_FORMS),
    stored: [titles],
  });
}

function keepWords(form: FormState, telling: readonly string[]) {
  return {
    words: telling.map((word) => `« ${word} »`).join(', '),
    field: choiceField(form, 'keepWords', {
      label: 'Ces mots sont les vôtres',
      options: [{ value: 'oui', label: 'Je garde ces mots.' }],
    }),
  };
}

/** Where the page to print is, with the same boxes ticked. */
export function printPath(path: string, choice: CvChoice): string {
  const query = new URLSearchParams({ chosen: 'oui' });
  if (choice.titles) query.set('titles', choice.titles);
  for (const item of choice.items ?? []) query.append('items', item);
  for (const place of choice.experience ?? []) query.append('experience', String(place));
  return `${path}/page?${query.toString()}`;
}
