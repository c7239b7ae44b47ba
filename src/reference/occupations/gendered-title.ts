import type { GenderedTitle } from './occupation';

/**
 * Both genders of a title written the way the ROME does: "Agent / Agente de propreté de locaux".
 * What stands before the slash is the whole masculine head; the feminine begins after it and the
 * words beyond the length of that head belong to both. A short feminine replaces the last words:
 * "Responsable commercial / commerciale".
 */
export function splitTitle(title: string): GenderedTitle {
  const written = title.replace(/\s+/g, ' ').trim();
  const [left, ...rest] = written.split(' / ');
  if (!left || rest.length !== 1) return { masculine: written, feminine: written };
  const head = left.split(' ');
  const after = rest[0]!.split(' ');
  if (after.length < head.length) {
    return { masculine: left, feminine: [...head.slice(0, head.length - after.length), ...after].join(' ') };
  }
  return { masculine: [...head, ...after.slice(head.length)].join(' '), feminine: rest[0]! };
}

/** Both genders on one line for a screen: "Plongeur / Plongeuse", or the one word both share. */
export function spokenTitle({ masculine, feminine }: GenderedTitle): string {
  if (masculine === feminine) return masculine;
  const [his, hers] = [masculine.split(' '), feminine.split(' ')];
  let shared = 0;
  while (shared < Math.min(his.length, hers.length) - 1 && his.at(-1 - shared) === hers.at(-1 - shared)) {
    shared += 1;
  }
  return `${his.slice(0, his.length - shared).join(' ')} / ${feminine}`;
}
