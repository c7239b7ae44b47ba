import { ANSWERS, type IntroductionView, type OfferedWishChange, REASONS } from '../../../introductions';
import type { FormState } from '../../../platform/http/form-state';
import { choiceField } from '../../../platform/http/form-state';
import { codesOf } from '../../../reference';
import { capital } from '../../wording/numbers';
import { DELAYS } from './answer-words';

/** /moi/offres/:id/quand: already recorded, and the question may be left alone. */
export function delayPage(form: FormState, { openingId, opening }: IntroductionView) {
  return {
    id: openingId,
    offer: opening.title,
    summary: form.summary(),
    delays: Object.entries(DELAYS).map(([value, { label }]) => ({ value, label })),
  };
}

/** /moi/offres/:id/raison: eight reasons of one tap, none of them owed. */
export function reasonPage(form: FormState, { openingId, opening }: IntroductionView) {
  return {
    id: openingId,
    offer: opening.title,
    summary: form.summary(),
    reasons: codesOf(REASONS).map((value) => ({ value, label: capital(REASONS[value]) })),
  };
}

/** /moi/offres/:id/envies: each change is hers to tick; one alone is a plain question. */
export function wishChangePage(
  form: FormState,
  { openingId }: IntroductionView,
  changes: readonly OfferedWishChange[],
) {
  const options = changes.map(({ key, sentence }) => ({ value: key, label: sentence }));
  const [only, ...others] = options;
  return {
    id: openingId,
    summary: form.summary(),
    nothing: options.length === 0,
    only: only && others.length === 0 ? only : null,
    changes:
      others.length > 0
        ? choiceField(form, 'changes', { label: 'Cochez ce que vous voulez changer', options })
        : null,
  };
}

/** /moi/offres/:id/suite: what she said, what happens next, and where to go from here. */
export function nextPage(
  { opening, openingId, answers: [latest] }: IntroductionView,
  next: string | null,
  coach: string | null,
) {
  const answer = latest!.answer;
  return {
    offer: opening.title,
    answer: ANSWERS[answer],
    interested: answer === 'interested',
    refused: answer === 'no',
    until: latest!.until,
    coach: coach ?? 'Votre coach',
    next: next ? `/moi/offres/${next}` : null,
    card: `/moi/offres/${openingId}`,
    preview: answer === 'interested' ? `/moi/offres/${openingId}/employeur` : null,
  };
}
