import type { Offer } from './offer';
import { hourlyOf } from './wage-conversion';
import type { WageContext, WageFlag } from './wage-conversion';
import { wagePhraseIn, wagePhraseOf } from './wage-phrase';
import { deducePeriod, readWageLabel } from './wage-text';
import type { WrittenWage } from './wage-text';

/** Where the wage was read: the wage label, the wage comment or the description. */
export type WageSource = 'label' | 'comment' | 'description';

/** Gross euros per hour, two decimals; `null` is "not known". `hourlyMax` null beside a minimum means "from". */
export interface OfferWage {
  readonly hourlyMin: number | null;
  readonly hourlyMax: number | null;
  /** The period the source counts in. */
  readonly period: 'hour' | 'month' | 'year' | null;
  /** The source's own words, always kept when there are any. */
  readonly sourceText: string | null;
  readonly source: WageSource | null;
  readonly flags: readonly WageFlag[];
}

const NOTHING: OfferWage = {
  hourlyMin: null,
  hourlyMax: null,
  period: null,
  sourceText: null,
  source: null,
  flags: [],
};

/** The wage of an offer, from the first place that states one: label, comment, then an obvious phrase of the text. */
export function wageOf(offer: Pick<Offer, 'salaire' | 'description'>, context: WageContext): OfferWage {
  const salary = offer.salaire ?? {};
  const label = salary.libelle === undefined ? null : readWageLabel(salary.libelle);
  if (label && salary.libelle)
    return convert(label, context, { text: salary.libelle, source: 'label', flags: [] });
  for (const field of [salary.commentaire, salary.complement1, salary.complement2]) {
    const phrase = field === undefined ? null : wagePhraseOf(field);
    if (phrase && field) return convert(phrase.wage, context, said(field, 'comment', phrase.deduced));
  }
  const phrase = offer.description === undefined ? null : wagePhraseIn(offer.description);
  if (phrase) return convert(phrase.wage, context, said(phrase.words, 'description', phrase.deduced));
  return wordsOnly(salary.libelle, salary.commentaire);
}

interface Said {
  readonly text: string;
  readonly source: WageSource;
  readonly flags: readonly WageFlag[];
}

function said(text: string, source: WageSource, deduced: boolean): Said {
  return { text, source, flags: deduced ? ['deduced'] : [] };
}

/** "Selon profil": words without a number are still what the employer said. */
function wordsOnly(label: string | undefined, comment: string | undefined): OfferWage {
  if (comment !== undefined) return { ...NOTHING, sourceText: comment, source: 'comment' };
  return label === undefined ? NOTHING : { ...NOTHING, sourceText: label, source: 'label' };
}

function convert(written: WrittenWage, context: WageContext, { text, source, flags }: Said): OfferWage {
  const kept = { ...NOTHING, sourceText: text, source };
  if (written.per === 'performance') return { ...kept, flags: [...flags, 'per_performance'] };
  const deduced = written.per === 'unsaid';
  const period = deduced ? deducePeriod(written.min, written.max ?? written.min) : periodOf(written);
  const told: readonly WageFlag[] = deduced && period !== null ? [...flags, 'deduced'] : flags;
  if (context.workStatus === 'self_employed') return { ...kept, period, flags: [...told, 'not_a_wage'] };
  if (period === null) return { ...kept, flags: told };
  const hourly = hourlyOf({ ...written, per: period }, context);
  return { ...kept, period, hourlyMin: hourly.min, hourlyMax: hourly.max, flags: [...told, ...hourly.flags] };
}

function periodOf({ per }: WrittenWage): OfferWage['period'] {
  return per === 'hour' || per === 'month' || per === 'year' ? per : null;
}
