import { assetPath } from './assets';
import { isCivilDay } from '../clock/civil-day';

const PARIS = 'Europe/Paris';
const DAY = new Intl.DateTimeFormat('fr-FR', {
  timeZone: PARIS,
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
});
const TIME = new Intl.DateTimeFormat('fr-FR', { timeZone: PARIS, hour: 'numeric', minute: '2-digit' });
const EUROS = new Intl.NumberFormat('fr-FR', { style: 'currency', currency: 'EUR' });
const NUMBER = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 2 });
const LINK = /^(?:\/(?![/\\])|#|\?|https:\/\/|mailto:|tel:\+?[\d ]|sms:)/;

/** The few functions templates may call, by the name they call them. Each answers a text. */
export const templateWords = {
  /** "jeudi 26 novembre 2026": the weekday is always written. */
  day: (value: unknown): string =>
    value == null ? '' : DAY.format(instantOf(value)).replace(/\b1 /, '1er '),

  /** "14 h 30", or "14 h". */
  time: (value: unknown): string =>
    value == null
      ? ''
      : TIME.format(instantOf(value))
          .replace(':', '\u00A0h\u00A0')
          .replace(/\u00A000$/, ''),

  number: (value: unknown): string => (typeof value === 'number' ? NUMBER.format(value) : ''),

  euros: (value: unknown): string => (typeof value === 'number' ? EUROS.format(value) : ''),

  /** An address fit for `href`: of this site, https, mail or phone; anything else leads nowhere. */
  href: (value: unknown): string =>
    typeof value === 'string' && LINK.test(value) && !/[\p{Cc}\\]/u.test(value) ? value : '#',

  /** "1 personne", "3 personnes": the plural is given when it is not the singular with an s. */
  count: (value: unknown, one: string, many?: unknown): string =>
    `${NUMBER.format(Number(value))}\u00A0${Math.abs(Number(value)) < 2 ? one : typeof many === 'string' ? many : `${one}s`}`,

  /** Where a file of templates/assets is served from. */
  asset: (name: string): string => assetPath(name),

  /** True when both are the same text or number: which option is chosen, which tab is open. */
  same: (left: unknown, right: unknown): boolean => left === right,
} as const;

function instantOf(value: unknown): Date {
  if (value instanceof Date) return value;
  const text = String(value);
  // Noon: the same civil day in Paris, summer and winter.
  return new Date(isCivilDay(text) ? `${text}T12:00:00Z` : text);
}
