import { isImmersion } from '../../../disclosure';
import { ANSWERS, type AnswerView, type IntroductionView } from '../../../introductions';
import type { Remark } from '../../../matching';
import type { FormState } from '../../../platform/http/form-state';
import { firstNameOf } from '../../wording/first-name';
import { ANSWER_BUTTONS } from './answer-words';
import type { HerOffer } from './her-offers';
import { ifYes, routesOpen } from '../../wording/if-yes';
import { factsOf } from '../../wording/offer-facts';

/** What the convention of an immersion shows, before she answers. */
const HER_PAPER: readonly string[] = [
  'Vous signez un papier avec l’employeur, la convention.',
  'Il montre votre nom et votre date de naissance.',
  'Il nomme la structure et la personne qui vous accompagnent.',
  'Parfois il montre votre adresse, ou le RSA.',
  'La case «\u00A0handicap\u00A0» reste vide, sauf si vous le voulez.',
  'Vous pouvez aussi demander une visite, ou un contrat court.',
];
/** Things to check that are told at once; the rest waits in a fold. */
const CHECKS = 3;

/** "Offre 1 sur 3": where one stands among those that wait for her. */
export interface PlaceInRow {
  readonly place: number;
  readonly of: number;
}

/** /moi/offres/:id, an offer that is open */
export function offerCard(form: FormState, offer: HerOffer, among: PlaceInRow | null) {
  const { row, item, introduction, wishes, silent } = offer;
  const checks = texts(item?.toCheck ?? []);
  return {
    id: row.id,
    title: row.title,
    summary: form.summary(),
    among,
    facts: factsOf(row, wishes),
    tasks: row.tasks,
    steps: item && 'steps' in item ? texts(item.steps) : [],
    reasons: texts(item?.reasons ?? []),
    cautions: texts(item?.cautions ?? []),
    checks: checks.slice(0, CHECKS),
    moreChecks: checks.slice(CHECKS),
    toPrepare: texts(item?.toPrepare ?? []),
    paper: isImmersion(row) ? HER_PAPER : [],
    ifYes: ifYes(row, item?.routes ?? routesOpen(row, silent)),
    preview: introduction ? `/moi/offres/${row.id}/employeur` : null,
    said: saidBefore(introduction),
    answers: ANSWER_BUTTONS,
  };
}

/** /moi/offres/:id, an offer that was closed since; by its title only where something stands between her and it. */
export function closedOffer({ row, introduction }: HerOffer) {
  return { offer: introduction && row.title, said: saidBefore(introduction) };
}

/** What she answered last, with whom it was written down; `null` when she has not. */
export function saidBefore(introduction: IntroductionView | null) {
  const latest: AnswerView | undefined = introduction?.answers[0];
  if (!latest) return null;
  return {
    words: ANSWERS[latest.answer],
    at: latest.at,
    with: latest.saidAloudTo && firstNameOf(latest.saidAloudTo.name),
  };
}

function texts(remarks: readonly Remark[]): string[] {
  return remarks.map(({ text }) => text);
}
