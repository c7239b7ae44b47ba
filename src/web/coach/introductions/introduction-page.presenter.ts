import { ANSWERS, type IntroductionView, type OfferedWishChange, REASONS } from '../../../introductions';
import type { PersonFile } from '../../../people';
import { choiceField, type FormState, textField } from '../../../platform/http/form-state';
import { capital } from '../../wording/numbers';
import { employerInWords, essentials } from '../../wording/opening-words';
import { optionsOf } from '../../wording/options';
import { sendingPart, type BesideIntroduction } from '../sending/sending-part.presenter';
import { personHeader } from '../people/person-header.presenter';
import { historyOf } from './history';
import { standingPill } from './introduction-words';

export interface IntroductionPageParts {
  readonly file: PersonFile;
  readonly view: IntroductionView;
  /** What her card says, to be read aloud. */
  readonly toRead: string;
  /** What her last "non" offers to change. */
  readonly changes: readonly OfferedWishChange[];
  /** What may be sent, to whom, and what was said already. */
  readonly sending: BesideIntroduction;
  /** Civil day. */
  readonly today: string;
}

/** /personnes/:id/propositions/:introductionId */
export function introductionPage(form: FormState, parts: IntroductionPageParts) {
  const { file, view, changes, today } = parts;
  const { name } = file.participant;
  const path = `/personnes/${view.participantId}/propositions/${view.id}`;
  const sending = sendingPart(form, { view, name, beside: parts.sending });
  return {
    name,
    path,
    header: personHeader(file, 'offres', today),
    summary: form.summary(),
    opening: {
      href: `/offres/${view.openingId}`,
      title: view.opening.title,
      employer: employerInWords(view.opening),
      essentials: essentials(view.opening),
      beforeCall: `/propositions/${view.id}/avant-appel`,
    },
    pill: standingPill(view, name),
    history: historyOf(view, name),
    mayTakeBack: view.state === 'awaiting' && view.origin === 'coach',
    sending,
    answer: view.state === 'withdrawn' ? null : answerFields(form, parts),
    /** Folded away once she answered, unless it comes back to be corrected. */
    folded: view.answers.length > 0 && !form.returned,
    changes: changes.length > 0 ? changesField(form, changes) : null,
  };
}

function answerFields(form: FormState, { file, view, toRead }: IntroductionPageParts) {
  const { name } = file.participant;
  const optional = true;
  return {
    heading: view.answers.length > 0 ? `Noter une autre réponse de ${name}` : `Noter ce que ${name} m’a dit`,
    words: textField(form, 'words', {
      label: `Ce que vous lisez à ${name}`,
      hint: 'Ce sont les phrases de sa carte. Écrivez ici ce que vous avez vraiment lu.',
      stored: toRead,
      optional,
    }),
    answer: choiceField(form, 'answer', { label: `Ce que ${name} répond`, options: optionsOf(ANSWERS) }),
    until: textField(form, 'until', {
      label: 'Pas maintenant\u00A0: en reparler le',
      hint: 'Comme 07/12/2026.',
      optional,
    }),
    reason: choiceField(form, 'reason', {
      label: 'Non\u00A0: pourquoi',
      hint: 'Personne n’est obligé de le dire.',
      options: optionsOf(REASONS).map(({ value, label }) => ({ value, label: capital(label) })),
      optional,
    }),
  };
}

function changesField(form: FormState, changes: readonly OfferedWishChange[]) {
  return choiceField(form, 'changes', {
    label: 'Ce qui changerait dans ses envies',
    hint: 'Cochez seulement ce que vous lui avez demandé.',
    options: changes.map(({ key, sentence }) => ({ value: key, label: sentence })),
  });
}
