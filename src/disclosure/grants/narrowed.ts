import { type EmployerView, employerViewOf, fromText, type ShownPerson } from '../gate/employer-view';
import { introducible } from '../gate/introducible';
import { PRESENTATION_ITEMS } from '../gate/items';
import { askOf, type Known } from '../gate/gate';
import { sentencesFor } from '../gate/sentences';
import { KEYS_OF } from '../gate/shown-person';
import { codesOf } from '../../reference';
import type { PresentationGrant } from './presentation-grant.entity';

/** What of a grant decides what may still be shown. */
export type StandingGrant = Pick<
  PresentationGrant,
  'route' | 'view' | 'items' | 'sentenceTopics' | 'employerId' | 'openingId' | 'standingYesId'
>;

/**
 * What may still be shown of what she approved: never more, and less as soon as a word of hers takes
 * something back. Null: nothing any more.
 * @param standingYes whether the standing yes the grant rests on, if any, still holds
 */
export function narrowed(grant: StandingGrant, known: Known, standingYes: boolean): EmployerView | null {
  if (grant.route === null || grant.view === null) return null;
  // What rests on a standing yes ends with it, whatever else lets her coach be seen.
  if (grant.standingYesId !== null && !standingYes) return null;
  const view = fromText(grant.view);
  const audience = { employerId: grant.employerId, openingId: grant.openingId };
  const ask = askOf({ audience }, known);
  if (grant.route === 'with_coach' && !introducible(known.choices, ask, standingYes).may) return null;
  const now = sentencesFor(known.choices, known.facts, { ...ask, channel: 'page' });
  const still = (text: string, place: number) =>
    now.some((sentence) => sentence.topic === grant.sentenceTopics[place] && sentence.text === text);
  return employerViewOf({
    ...view,
    person: onlyGranted(view.person, grant),
    sentences: view.sentences.filter(still),
  });
}

/** A key that none of the granted items fills goes no further, whatever was kept. */
function onlyGranted(person: ShownPerson, { items }: StandingGrant): ShownPerson {
  const refused = codesOf(PRESENTATION_ITEMS).filter((item) => !items.includes(item));
  const hidden = new Set<string>(refused.flatMap((item) => KEYS_OF[item]));
  return Object.fromEntries(Object.entries(person).filter(([key]) => !hidden.has(key)));
}
