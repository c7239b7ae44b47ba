import { type EmployerCard, PRESENTATION_ITEMS } from '../../../disclosure';
import type { EmployerPreview, IntroductionView } from '../../../introductions';
import { choiceField, FormState } from '../../../platform/http/form-state';
import { DISCLOSURE_TOPICS } from '../../../reference';
import { firstNameOf } from '../../wording/first-name';
import { toldBy } from '../../wording/if-yes';
import { optionsOf } from '../../wording/options';

/** States in which her word on a page has a meaning: she said that the offer interests her. */
const DECIDABLE = new Set(['interested', 'prepared', 'sent', 'replied']);

export interface PreviewParts {
  readonly introduction: IntroductionView;
  readonly preview: EmployerPreview;
  readonly coach: string | null;
}

/** /moi/offres/:id/employeur: the exact page, what he does not see, and two answers of equal weight. */
export function previewPage(form: FormState, { introduction, preview, coach }: PreviewParts) {
  const { openingId: id, opening } = introduction;
  const { route, items, mayBeSent, page, fingerprint } = preview;
  const alone = route === 'alone';
  return {
    id,
    offer: opening.title,
    employer: opening.employerName,
    coach: coach ?? 'Votre coach',
    summary: form.summary(),
    routes: routesOf(id, route),
    alone,
    obstacle: mayBeSent ? null : obstacleOf(introduction),
    telling: toldBy(opening, route),
    card: alone || !mayBeSent ? null : cardOf(page.card),
    post: page.post,
    ticks: choiceField(FormState.EMPTY, 'items', {
      label: 'Cochez ce qu’il peut voir',
      options: optionsOf(PRESENTATION_ITEMS),
      stored: items,
    }),
    hidden: hiddenOf(preview),
    warnings: preview.warnings.map(
      ({ word }) => `«\u00A0${word}\u00A0» en dit peut-être plus que vous ne voulez.`,
    ),
    decide: DECIDABLE.has(introduction.state) ? { route, shown: items.join(' '), fingerprint } : null,
    said: lastWord(introduction),
    sent: sentPage(introduction),
  };
}

/** Where her page stands before an employer now; `null` when none does. */
export function sentPage({ id, sendings }: Pick<IntroductionView, 'id' | 'sendings'>) {
  const standing = sendings.find(({ publicationId, takenBackAt }) => publicationId !== null && !takenBackAt);
  if (!standing) return null;
  return {
    at: standing.at,
    to: standing.contact?.name ?? null,
    withdraw: `/moi/discretion/pages/${id}`,
  };
}

function routesOf(id: string, route: EmployerPreview['route']) {
  const path = `/moi/offres/${id}/employeur`;
  return [
    { href: `${path}?route=alone`, label: 'Moi', current: route === 'alone' },
    { href: `${path}?route=with_coach`, label: 'Mon coach me présente', current: route === 'with_coach' },
  ];
}

/** Why no page can leave, and where that is hers to change. */
function obstacleOf({ openingId, opening }: IntroductionView) {
  if (opening.employerId === null) {
    return { why: 'Cette offre ne nomme pas d’employeur. Vous y allez vous-même.', href: null };
  }
  const back = encodeURIComponent(`/moi/offres/${openingId}/employeur?route=with_coach`);
  return {
    why: 'Pour cela, l’employeur doit savoir que vous avez un coach.',
    href: `/moi/discretion/sujet/coaching?pour=opening:${openingId}&retour=${back}`,
  };
}

/** Field by field, as the employer's page does it. */
function cardOf({ heading, because, facts, experience, strengths, skills, sentences }: EmployerCard) {
  return { heading, because, facts, experience, strengths, skills, sentences };
}

/** What he does not see; nobody but her reads this list. */
function hiddenOf({ hidden }: EmployerPreview): string[] {
  return [
    ...hidden.topics.map((topic) => (topic === 'coaching' ? 'Que j’ai un coach' : DISCLOSURE_TOPICS[topic])),
    ...hidden.items.map((item) => PRESENTATION_ITEMS[item]),
  ];
}

function lastWord({ approval }: IntroductionView) {
  if (!approval) return null;
  const words = { alone: 'y aller par moi-même', with_coach: 'd’accord pour une page' };
  return {
    words: approval.route ? words[approval.route] : 'ne rien envoyer',
    at: approval.at,
    with: approval.saidAloudTo && firstNameOf(approval.saidAloudTo.name),
  };
}
