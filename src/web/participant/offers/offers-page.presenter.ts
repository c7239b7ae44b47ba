import type { IntroductionView } from '../../../introductions';
import type { MatchItem, NotYetItem } from '../../../matching';
import type { OpeningRow } from '../../../openings';
import type { Wish } from '../../../people';
import { plain } from '../../wording/numbers';
import type { HerOffers } from './her-offers';
import { factsOf } from '../../wording/offer-facts';
import { saidBefore } from './offer-card.presenter';

/** Offers she finds herself: at first, and when she asks for more. */
export const FEW_OFFERS = 5;
export const MORE_OFFERS = 20;

/** /moi/offres */
export function offersPage(offers: HerOffers, coach: string | null) {
  const { awaiting, found, notYet, answered, rows, wishes, more } = offers;
  return {
    coach,
    awaiting: awaiting.map((one, index) => ({
      place: awaiting.length > 1 ? `Offre ${plain(index + 1)} sur ${plain(awaiting.length)}` : null,
      href: hrefOf(one.openingId),
      title: one.opening.title,
      facts: short(one.opening, wishes),
    })),
    found: found.flatMap((item) => lineOf(item, rows, wishes)),
    more: more ? '/moi/offres?plus=oui#autres' : null,
    notYet: notYet.flatMap((item) =>
      lineOf(item, rows, wishes).map((line) => ({
        href: line.href,
        title: line.title,
        steps: item.steps.map(({ text }) => text),
      })),
    ),
    answered: answered.map(answeredLine),
    hasWishes: wishes.length > 0,
  };
}

function hrefOf(openingId: string): string {
  return `/moi/offres/${openingId}`;
}

/** Read twice, the second time by id: what has gone in between is left out. */
function lineOf(
  item: MatchItem | NotYetItem,
  rows: ReadonlyMap<string, OpeningRow>,
  wishes: readonly Wish[],
) {
  const row = rows.get(item.openingId);
  return row ? [{ href: hrefOf(row.id), title: row.title, facts: short(row, wishes) }] : [];
}

/** Who, where, how far: enough to wish to read more. */
function short(row: OpeningRow, wishes: readonly Wish[]): string[] {
  return factsOf(row, wishes)
    .filter(({ term }) => term === 'Entreprise et lieu' || term === 'Trajet')
    .map(({ words }) => words);
}

function answeredLine(introduction: IntroductionView) {
  return {
    href: hrefOf(introduction.openingId),
    title: introduction.opening.title,
    said: saidBefore(introduction),
    closed: introduction.opening.state !== 'published',
  };
}
