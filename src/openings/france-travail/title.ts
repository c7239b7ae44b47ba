import { oneLine } from './source-text';

/** "(H/F)", "F/H", "(h/f)", "H/F/X", and the "(H/F" someone forgot to close. */
const BOTH_SEXES = /[([]?\s*\b[hfm]\s?\/\s?[hfm](?:\s?\/\s?[dxn])?\b\s*[)\]]?/gi;
const LOOSE_ENDS = /^[\s–—:,.*|-]+|\s+[–—:,*|(-]+\s*$|[\s:,*|(]+$/g;
const SMALL_WORDS = /^(?:à|aux?|d[eu]?|des|e|e[nt]|l[ae]?|les|ou|par|sur|sous)$/i;
const LONGEST = 200;

/** The title without its "(H/F)" marks, which say nothing: an offer is always open to both. */
export function cleanTitle(intitule: string): string {
  const bare = oneLine(intitule.replace(BOTH_SEXES, ' '))
    .replace(/\(\s*\)/g, '')
    .replace(LOOSE_ENDS, '');
  const title = calm(oneLine(bare) || oneLine(intitule));
  return title.length <= LONGEST ? title : `${title.slice(0, LONGEST - 1).trimEnd()}…`;
}

/** "AGENT DE FABRICATION" is "Agent de fabrication"; what is short and not a small word may be initials: PL, VRD. */
function calm(title: string): string {
  if (title !== title.toUpperCase() || !/\p{L}{5}/u.test(title)) return title;
  const lower = title.replace(/\p{L}+/gu, (word) =>
    word.length > 3 || SMALL_WORDS.test(word) ? word.toLowerCase() : word,
  );
  return lower.charAt(0).toUpperCase() + lower.slice(1);
}
