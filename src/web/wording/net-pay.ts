import type { OpeningRow } from '../../openings';
import { euros } from './numbers';

/**
 * What is left of a gross wage after an employee's contributions: the Smic of 2026 is 1 823,03 € gross and 1 443,11 €
 * net a month (décret n° 2025-1228 of 17 December 2025), hence 0,79. An estimate for common posts, before income tax.
 */
const NET_OF_GROSS = 0.79;
const WEEKS_A_MONTH = 52 / 12;
/** Pay is said to the ten: more precise would promise too much. */
const ROUNDED_TO = 10;
/** Beyond it one amount would mislead: both are said. */
const SAME_WITHIN = 0.05;

const MONTHLY = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 0 });

/** One comes to see or to try, and nobody is hired: there is nothing to be paid. */
const UNPAID = new Set<OpeningRow['kind']>(['immersion', 'visit', 'trade_survey']);

export type Paid = Pick<
  OpeningRow,
  'kind' | 'hourlyWageMin' | 'hourlyWageMax' | 'hoursMin' | 'hoursMax' | 'contract' | 'workStatus'
>;

/**
 * What a post leaves in a month, in words: "Environ 1 150 € net par mois". Weekly hours and gross hourly euros are
 * both needed; with the wage alone the hour is said, and without it that it is not known. Apprentices, short trials
 * and the self-employed pay other contributions: nothing is estimated for them.
 */
export function netPayInWords(opening: Paid): string {
  const wage = opening.hourlyWageMin ?? opening.hourlyWageMax;
  if (UNPAID.has(opening.kind) && wage === null) return 'Sans salaire\u00A0: c’est pour découvrir';
  if (wage === null) return 'Le salaire n’est pas indiqué';
  const hours = opening.hoursMin ?? opening.hoursMax;
  if (!isEstimated(opening)) return `${euros(wage)} brut de l’heure`;
  if (hours === null) return `Environ ${euros(cents(wage * NET_OF_GROSS))} net de l’heure`;
  const low = monthly(wage, hours);
  const high = monthly(opening.hourlyWageMax ?? wage, opening.hoursMax ?? hours);
  if (high - low <= low * SAME_WITHIN) return `Environ ${inEuros(low)} net par mois`;
  return `Entre ${inEuros(low)} et ${inEuros(high)} net par mois, environ`;
}

/** "1 440 € net par mois": what a gross hour leaves for so many hours a week. */
export function monthlyNetInWords(hourly: number, hoursAWeek: number): string {
  return `${inEuros(monthly(hourly, hoursAWeek))} net par mois`;
}

function isEstimated({ contract, workStatus }: Paid): boolean {
  if (workStatus === 'self_employed') return false;
  return contract !== 'apprentissage' && contract !== 'pmsmp' && contract !== 'training';
}

function monthly(hourly: number, hoursAWeek: number): number {
  return Math.round((hourly * hoursAWeek * WEEKS_A_MONTH * NET_OF_GROSS) / ROUNDED_TO) * ROUNDED_TO;
}

function cents(amount: number): number {
  return Math.round(amount * 10) / 10;
}

/** "1 150 €", with spaces that do not break and that our font holds. */
function inEuros(amount: number): string {
  return `${MONTHLY.format(amount).replace(/\s/g, '\u00A0')}\u00A0€`;
}
