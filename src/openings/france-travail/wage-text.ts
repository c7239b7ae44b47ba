/** What a wage is counted per. `performance` is a fee per show ("Cachet"), `unsaid` is the source's "Autre". */
export type WagePer = 'hour' | 'month' | 'year' | 'performance' | 'unsaid';

/** A wage as written: gross euros per `per`, before any conversion. `max` null means "from". */
export interface WrittenWage {
  readonly per: WagePer;
  readonly min: number;
  readonly max: number | null;
  /** Monthly payments the yearly sum is cut into ("sur 13 mois"); null when not said. */
  readonly payments: number | null;
}

const LABEL = /^(horaire|mensuel|annuel|autre|cachet)\s+de\s+(.*)$/i;
const AMOUNT = /(\d{1,3}(?:\s\d{3})+(?:[.,]\d+)?|\d+(?:[.,]\d+)?)\s*(?:euros?|€)/gi;
const PAYMENTS = /\bsur\s+(\d{1,2}(?:[.,]\d+)?)\s+mois/i;

const PERIODS: Readonly<Record<string, WagePer>> = {
  horaire: 'hour',
  mensuel: 'month',
  annuel: 'year',
  autre: 'unsaid',
  cachet: 'performance',
};

/**
 * Reads `salaire.libelle`: "Horaire de 11,98 Euros à 12,50 Euros", "Annuel de 21622.0 Euros sur 12.0 mois"...
 * Null when the label holds no amount ("Annuel de") or is written otherwise.
 */
export function readWageLabel(label: string): WrittenWage | null {
  const parts = LABEL.exec(label);
  if (!parts) return null;
  const amounts = [...(parts[2] ?? '').matchAll(AMOUNT)].map((found) => numberOf(found[1] ?? ''));
  const [first, second = first] = amounts;
  if (first === undefined || second === undefined) return null;
  return {
    per: PERIODS[(parts[1] ?? '').toLowerCase()] ?? 'unsaid',
    min: Math.min(first, second),
    max: Math.max(first, second),
    payments: paymentsOf(label),
  };
}

/** A number as the French write it, or as the source's machines do: "1 764,00", "1764.0". */
export function numberOf(text: string): number {
  return Number(text.replace(/\s/g, '').replace(',', '.'));
}

/** 0 and anything outside 12 to 16 is a form left empty, not a rhythm of payment. */
function paymentsOf(label: string): number | null {
  const months = numberOf(PAYMENTS.exec(label)?.[1] ?? '0');
  return months >= 12 && months <= 16 ? months : null;
}

/** Ranges that do not overlap: a number in one of them can mean only one period for a job in France. */
const RANGES = [
  { per: 'hour', min: 9, max: 60 },
  { per: 'month', min: 1_000, max: 8_000 },
  { per: 'year', min: 15_000, max: 150_000 },
] as const;

/** The period of a wage written without one, when both ends lie in one unambiguous range; else null. */
export function deducePeriod(min: number, max: number): 'hour' | 'month' | 'year' | null {
  return RANGES.find((range) => min >= range.min && max <= range.max)?.per ?? null;
}
