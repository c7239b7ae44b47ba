const NBSP = '\u00a0';

/** To whom a sentence speaks: the person herself, or her coach about her. Never the employer. */
export type Voice = 'person' | 'coach';

/**
 * Tagged template for French texts: non-breaking spaces before `: ; ? !` and inside « », and before units. Only what
 * we wrote is changed, never a value put in: her own words stay hers.
 */
export function french(fixed: TemplateStringsArray, ...values: readonly (string | number)[]): string {
  const parts = SPACED.get(fixed) ?? fixed.map(spaced);
  SPACED.set(fixed, parts);
  return parts.reduce((text, part, index) => stopped(text + String(values[index - 1] ?? ''), part), '');
}

/** Each template is spaced once: its fixed parts are one object for the life of the program. */
const SPACED = new WeakMap<TemplateStringsArray, readonly string[]>();

/** An ellipsis needs no full stop after it. */
function stopped(text: string, part: string): string {
  return text + (text.endsWith('…') && part.startsWith('.') ? part.slice(1) : part);
}

function spaced(part: string): string {
  return part
    .replace(/ ([:;?!»])/g, `${NBSP}$1`)
    .replace(/« /g, `«${NBSP}`)
    .replace(/^ (km|h|€|ans)(?![\p{L}])/u, `${NBSP}$1`);
}

const PLAIN = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 1 });
const EUROS = new Intl.NumberFormat('fr-FR', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** "12", "4,2". */
export function number(value: number): string {
  return PLAIN.format(value);
}

/** "12,50 €". */
export function euros(value: number): string {
  return french`${EUROS.format(value)} €`;
}

/** Words that nothing may follow without: an ellipsis after them reads as a slip. */
const LEADS_ON = /^(?:à|aux?|avec|d[eu]|des|dans|en|et|l[ae]|les|ou|par|pour|sur|une?)$/i;

/** The first words of a text, with an ellipsis when some are left out: long texts must not make long sentences. */
export function firstWords(text: string, most: number): string {
  const words = text.trim().split(/\s+/);
  if (words.length <= most) return words.join(' ');
  const kept = words.slice(0, most);
  while (kept.length > 1 && LEADS_ON.test(kept.at(-1)!)) kept.pop();
  return `${kept.join(' ').replace(/[\p{P}\s]+$/u, '')}…`;
}

/** Joins as many parts as `most` words allow, always the first: "le matin, en journée ou le soir". */
export function joined(parts: readonly string[], last: 'et' | 'ou', most: number): string {
  const kept: string[] = [];
  let words = 0;
  for (const part of parts) {
    words += part.split(/\s+/).length;
    if (kept.length > 0 && words > most) break;
    kept.push(part);
  }
  if (kept.length < 2) return kept.join('');
  return `${kept.slice(0, -1).join(', ')} ${last} ${kept.at(-1)}`;
}
