import { oneLine } from './source-text';
import { deducePeriod, numberOf } from './wage-text';
import type { WrittenWage } from './wage-text';

/** A wage found in free text, with the words it was read from. */
export interface WagePhrase {
  readonly wage: WrittenWage;
  readonly words: string;
  /** True when no period was written and the amount alone decided it. */
  readonly deduced: boolean;
}

const KEYWORD = /\b(?:salaires?|taux\s+horaires?|r[ée]mun[ée]rations?)(?![\p{L}\d])/giu;
const REACH = 130;

const FILLER =
  '(?:\\s|:|-|brute?s?\\b|horaires?\\b|mensuel(?:le)?s?\\b|annuel(?:le)?s?\\b|fixes?\\b|de base\\b|base\\b|entre\\b|compris\\b|de\\b|est\\b|sera\\b|environ\\b|à partir\\b)*';
const AMOUNT = '(\\d{1,3}€\\d{2}|\\d{1,3}(?: \\d{3})+(?:[.,]\\d{1,3})?|\\d{1,6}(?:[.,]\\d{1,3})?)';
const UNIT = ' ?(k ?€|k ?euros?|€|euros?)?';
const PHRASE = new RegExp(`^(${FILLER})${AMOUNT}${UNIT}(?: ?(?:à|et|-|–|/) ?${AMOUNT}${UNIT})?`, 'i');

const GAP = "^[ ,]*(?:\\(?(?:brute?s?|fixes?|de base) ?)*(?:\\/|par|de l['’]|à l['’]|l['’])? ?";
const AFTER = [
  { per: 'hour', written: new RegExp(`${GAP}(?:heures?\\b|h\\b)`, 'i') },
  { per: 'month', written: new RegExp(`${GAP}(?:mois\\b|mensuels?\\b)`, 'i') },
  { per: 'year', written: new RegExp(`${GAP}(?:ans?\\b|années?\\b|annuels?\\b)`, 'i') },
] as const;
const BEFORE = [
  { per: 'hour', word: /horaire/i },
  { per: 'month', word: /mensuel/i },
  { per: 'year', word: /annuel/i },
] as const;

/** Net pay is not gross pay, whatever its period. */
const NET = /^[^.\n]{0,18}\bnets?\b/i;
/** What follows an amount that is not the gross base pay of an hour, a month or a year. */
const NOT_A_WAGE =
  /^[^.\n]{0,18}\b(?:nets?|primes?|variables?|bonus|commissions?|jours?|journ[ée]es?|semaines?|missions?|gardes?|vacations?|nuits?|séances?|cours|repas|panier|%)/i;

/**
 * The first obvious gross wage of a free text: a word such as "salaire" directly followed by an amount in euros.
 * Anything less plain (nets, bonuses, fees per day, a number further on) is left unread.
 */
export function wagePhraseIn(text: string): WagePhrase | null {
  for (const keyword of text.matchAll(KEYWORD)) {
    const window = text.slice(keyword.index, keyword.index + REACH);
    const found = phraseAt(oneLine(window), oneLine(keyword[0]));
    if (found) return found;
  }
  return null;
}

/** The wage of a field that speaks of nothing but wages (`salaire.commentaire`): no keyword is needed. */
export function wagePhraseOf(field: string): WagePhrase | null {
  return phraseAt(field.slice(0, REACH), '');
}

function phraseAt(window: string, keyword: string): WagePhrase | null {
  const parts = PHRASE.exec(window.slice(keyword.length));
  const [whole = '', filler = '', first = '', firstUnit, second, secondUnit] = parts ?? [];
  const unit = secondUnit ?? firstUnit ?? (first.includes('€') ? '€' : undefined);
  if (unit === undefined) return null;
  const after = window.slice(keyword.length + whole.length);
  const { per: written, tail } = periodOf(`${keyword} ${filler}`, after);
  if (NET.test(after) || (written === null && NOT_A_WAGE.test(after))) return null;
  const thousands = /k/i.test(unit) ? 1_000 : 1;
  const bounds = [first, second].flatMap((n) =>
    n === undefined ? [] : [numberOf(n.replace('€', '.')) * thousands],
  );
  const min = Math.min(...bounds);
  const max = Math.max(...bounds);
  const per = written ?? deducePeriod(min, max);
  if (per === null) return null;
  const open = second === undefined && /à partir/i.test(filler);
  const wage = { per, min, max: open ? null : max, payments: null };
  return { wage, words: `${keyword}${whole}${tail}`.trim(), deduced: written === null };
}

/** The period written after the amount ("/h", "brut par mois") or before it ("taux horaire", "salaire mensuel"). */
function periodOf(before: string, after: string): { per: 'hour' | 'month' | 'year' | null; tail: string } {
  for (const { per, written } of AFTER) {
    const tail = written.exec(after)?.[0];
    if (tail !== undefined) return { per, tail };
  }
  return { per: BEFORE.find(({ word }) => word.test(before))?.per ?? null, tail: '' };
}
