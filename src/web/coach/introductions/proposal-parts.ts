import { type IntroductionView, MOST_PROPOSALS } from '../../../introductions';
import { employerInWords } from '../../wording/opening-words';
import { standingInWords, standingPill } from './introduction-words';

/** Somebody, as the parts about proposals name her. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** What stands between her and one opening; `undefined` when nothing does, or when it was taken back. */
export function standingOn(
  views: readonly IntroductionView[],
  openingId: string,
): IntroductionView | undefined {
  return views.find((view) => view.openingId === openingId && view.state !== 'withdrawn');
}

/** Whether as many proposals await her as may await anybody. */
export function hasEnough(views: readonly IntroductionView[]): boolean {
  const waiting = views.filter(({ state, origin }) => state === 'awaiting' && origin === 'coach');
  return waiting.length >= MOST_PROPOSALS;
}

/** Under an offer of hers: where it stands, or the button to propose it, or why there is none. */
export function proposalPart(person: Named, openingId: string, views: readonly IntroductionView[]) {
  const form = {
    action: `/personnes/${person.id}/propositions`,
    field: { name: 'openingId', value: openingId },
  };
  return partOf(person, standingOn(views, openingId), hasEnough(views), form);
}

/** The same beside her name, on the page of the offer. */
export function proposalPartOnOpening(
  person: Named,
  openingId: string,
  { views, enough }: { views: readonly IntroductionView[]; enough: boolean },
) {
  const form = {
    action: `/offres/${openingId}/propositions`,
    field: { name: 'participantId', value: person.id },
  };
  return partOf(person, standingOn(views, openingId), enough, form);
}

function partOf(
  { name }: Named,
  view: IntroductionView | undefined,
  enough: boolean,
  form: { action: string; field: { name: string; value: string } },
) {
  return {
    name,
    action: form.action,
    field: form.field,
    standing: view ? standingPart(view, name) : null,
    enough: !view && enough ? `${name} a déjà ${MOST_PROPOSALS}\u00A0offres à choisir.` : null,
  };
}

/** For `coach/introductions/standing`. */
export function standingPart(view: IntroductionView, name: string) {
  return {
    href: `/personnes/${view.participantId}/propositions/${view.id}`,
    pill: standingPill(view, name),
    // What awaits her says so in its pill: the line beside it says since when.
    since: view.state === 'awaiting' ? standingInWords(view, name) : null,
  };
}

/** What she answered and may still change, however far it went. */
const ANSWERED: ReadonlySet<string> = new Set(['interested', 'not_now', 'prepared', 'sent', 'replied']);

/** Top of her offers: what is hers to choose, then what she answered and may still change. */
export function proposalsBox({ name }: Named, views: readonly IntroductionView[]) {
  const line = (view: IntroductionView) => ({
    title: view.opening.title,
    employer: employerInWords(view.opening),
    standing: standingPart(view, name),
    takeBack: view.origin === 'coach' ? `${standingPart(view, name).href}/retrait` : null,
  });
  const oldestFirst = [...views].sort((one, other) => (one.since < other.since ? -1 : 1));
  return {
    name,
    awaiting: oldestFirst.filter(({ state }) => state === 'awaiting').map(line),
    answered: oldestFirst.filter(({ state }) => ANSWERED.has(state)).map(line),
  };
}
