import { oneLine } from './source-text';

/** "(H/F)", "F/H", "(h/f)", "H/F/X", and the "(H/F" someone forgot to close. */
const BOTH_SEXES = /[([]?\s*\b[hfm]\s?\/\s?[hfm](?:\s?\/\s?[dxn])?\b\s*[)\]]?/gi;
const LOOSE_ENDS = /^[\s–—:,.*|-]+|\s+[–—:,*|(-]+\s*$|[\s:,*|(]+$/g;
const LONGEST = 200;

/** The title without its "(H/F)" marks, which say nothing: an offer is always open to both. */
export function cleanTitle(intitule: string): string {
  const bare = oneLine(intitule.replace(BOTH_SEXES, ' '))
    .replace(/\(\s*\)/g, '')
    .replace(LOOSE_ENDS, '');
  const title = oneLine(bare) || oneLine(intitule);
  return title.length <= LONGEST ? title : `${title.slice(0, LONGEST - 1).trimEnd()}…`;
}
