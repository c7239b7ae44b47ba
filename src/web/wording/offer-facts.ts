import { kmBetween } from '../../matching';
import type { OpeningRow } from '../../openings';
import type { Wish } from '../../people';
import { contractInWords, employerInWords, hoursInWords, UNNAMED } from './opening-words';
import { netPayInWords } from './net-pay';
import { travelInWords } from './travel';

/** One line of a card: an icon, what it is about for who listens, and the words. */
export interface OfferFact {
  readonly icon: string;
  readonly term: string;
  readonly words: string;
}

/** What one wants to know first of an offer, in its order: who and where, how far, when, how much, for how long. */
export function factsOf(row: OpeningRow, wishes: readonly Wish[]): OfferFact[] {
  const travel = travelInWords(wishes, row, kmBetween);
  return [
    { icon: 'pin', term: 'Entreprise et lieu', words: whoAndWhere(row) },
    ...(travel ? [{ icon: 'way', term: 'Trajet', words: travel }] : []),
    { icon: 'clock', term: 'Horaires', words: hoursInWords(row) ?? 'Les horaires ne sont pas indiqués' },
    { icon: 'euro', term: 'Salaire', words: netPayInWords(row) },
    { icon: 'document', term: 'Contrat', words: contractInWords(row) ?? 'Le contrat n’est pas indiqué' },
  ];
}

function whoAndWhere(row: OpeningRow): string {
  const who = row.employerName === null && row.userCompany === null ? UNNAMED : employerInWords(row);
  const where = row.placeLabel ?? row.postcode;
  return where ? `${who}, ${where}` : who;
}
