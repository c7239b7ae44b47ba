import type { OpeningRow, OpeningState } from '../../openings';
import { CONTRACT_KINDS, TIME_SLOTS, type Vocabulary } from '../../reference';
import { capital, euros, listed, plain, range } from './numbers';

/** Said wherever a fact is not known: unknown is never "no". */
export const NOT_SAID = 'Non indiqué';
export const UNNAMED = 'Entreprise non nommée';

export const STATES: Vocabulary<OpeningState> = {
  published: 'Publiée',
  draft: 'Brouillon',
  paused: 'En pause',
  filled: 'Pourvue',
  closed: 'Fermée',
  expired: 'Trop ancienne',
  no_longer_listed: 'Retirée de sa source',
};

const DAYS_PER_MONTH = 30.4;

/** "20 à 28 h", "35 h"; `null` when neither bound is known. */
export function hoursRange(min: number | null, max: number | null): string | null {
  if (min !== null && max !== null && min !== max) return `${plain(min)} à ${plain(max)} h`;
  return range(min, max, (hours) => `${plain(hours)} h`);
}

/** "35 h par semaine, le matin"; `null` when nothing is known. */
export function hoursInWords({
  hoursMin,
  hoursMax,
  slots,
}: Pick<OpeningRow, 'hoursMin' | 'hoursMax' | 'slots'>) {
  const hours = hoursRange(hoursMin, hoursMax);
  const when = slots?.length ? listed(slots.map((slot) => TIME_SLOTS[slot])) : null;
  const parts = [hours && `${hours} par semaine`, when].filter((part) => part !== null);
  return parts.length > 0 ? capital(parts.join(', ')) : null;
}

/** "CDD, 6 mois"; `null` when not known. */
export function contractInWords({ contract, durationDays }: Pick<OpeningRow, 'contract' | 'durationDays'>) {
  if (contract === null) return durationDays === null ? null : capital(durationInWords(durationDays));
  const kind = CONTRACT_KINDS[contract];
  return durationDays === null ? kind : `${kind}, ${durationInWords(durationDays)}`;
}

/** "10 jours", "3 semaines", "environ 6 mois". */
export function durationInWords(days: number): string {
  if (days < 14) return `${days} jour${days > 1 ? 's' : ''}`;
  if (days < 60) return days % 7 === 0 ? `${days / 7} semaines` : `${days} jours`;
  return `environ ${Math.round(days / DAYS_PER_MONTH)} mois`;
}

/** "12,02 € à 12,50 € brut de l’heure"; `null` when no hour could be computed. */
export function hourlyInWords({
  hourlyWageMin,
  hourlyWageMax,
}: Pick<OpeningRow, 'hourlyWageMin' | 'hourlyWageMax'>) {
  const amounts = range(hourlyWageMin, hourlyWageMax, euros);
  return amounts && `${amounts} brut de l’heure`;
}

type Waged = Pick<OpeningRow, 'hourlyWageMin' | 'hourlyWageMax' | 'wageText'>;

/** What an hour pays, and the employer's own words when they say it otherwise. */
export function wageInWords(row: Waged): { words: string; written: string | null } {
  const hourly = hourlyInWords(row);
  if (hourly === null) return { words: row.wageText ?? NOT_SAID, written: null };
  const written = row.wageText && !saysTheSame(row.wageText, row) ? row.wageText : null;
  return { words: capital(hourly), written };
}

/** "12,2 € brut de l’heure" beside 12,20 € adds nothing. */
function saysTheSame(text: string, { hourlyWageMin, hourlyWageMax }: Waged): boolean {
  const amounts = (text.match(/\d+(?:[.,]\d+)?/g) ?? []).map((amount) => Number(amount.replace(',', '.')));
  return (
    /heure|horaire/i.test(text) && amounts.every((one) => one === hourlyWageMin || one === hourlyWageMax)
  );
}

/** Below it a number says less than words, as in the reasons of a match. */
const NEXT_DOOR_KM = 0.5;

/** "Bourg en Bresse, à 4,2 km"; `null` when not known. */
export function placeInWords(
  { placeLabel, postcode }: Pick<OpeningRow, 'placeLabel' | 'postcode'>,
  km: number | null,
): string | null {
  const parts = [placeLabel ?? postcode, km === null ? null : distanceInWords(km)].filter(
    (part) => part !== null,
  );
  return parts.length > 0 ? capital(parts.join(', ')) : null;
}

function distanceInWords(km: number): string {
  return km < NEXT_DOOR_KM ? 'tout près' : `à ${plain(km)} km`;
}

/** One line of essentials: "CDI · 35 h par semaine · 12,02 € brut de l’heure". What is not known is left out. */
export function essentials(row: OpeningRow): string {
  const parts = [contractInWords(row), hoursInWords(row), hourlyInWords(row) ?? row.wageText];
  return parts.filter((part) => part !== null).join(' · ');
}

/** Who hires: "Agence Rivage, pour Clair et Net". */
export function employerInWords({
  employerName,
  userCompany,
}: Pick<OpeningRow, 'employerName' | 'userCompany'>) {
  const name = employerName ?? UNNAMED;
  return userCompany ? `${name}, pour ${userCompany}` : name;
}
