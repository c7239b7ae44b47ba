import type { Offer } from './offer';

/** Where the work is. */
export interface OfferSite {
  /** INSEE code; null when the offer only says a department. */
  readonly commune: string | null;
  readonly postcode: string | null;
  readonly label: string | null;
  readonly lat: number | null;
  readonly lon: number | null;
}

const INSEE = /^(?:\d{5}|2[AB]\d{3})$/;
const POSTCODE = /^\d{5}$/;
const DEPARTMENT = /^(?:\d{2,3}|2[AB])\s*-\s*/;
const SMALL_WORDS = /^(?:en|de|du|des|la|le|les|l|d|sur|sous|et|aux?|a|lès)$/i;

/** The place of an offer; a half position, or the point 0,0 of an empty form, is no position. */
export function siteOf(place: Offer['lieuTravail']): OfferSite {
  const { commune = '', codePostal = '', libelle, latitude, longitude } = place ?? {};
  const placed = latitude !== undefined && longitude !== undefined && (latitude !== 0 || longitude !== 0);
  return {
    commune: INSEE.test(commune) ? commune : null,
    postcode: POSTCODE.test(codePostal) ? codePostal : null,
    label: libelle === undefined ? null : readable(libelle.replace(DEPARTMENT, '')) || null,
    lat: placed ? latitude : null,
    lon: placed ? longitude : null,
  };
}

/** "BOURG EN BRESSE" is "Bourg en Bresse"; a label already in lower case is left as it is. */
function readable(label: string): string {
  if (label !== label.toUpperCase()) return label.trim();
  return label
    .trim()
    .toLowerCase()
    .split(/(?<=[\s'’-])/)
    .map((word, i) => (i > 0 && SMALL_WORDS.test(word.replace(/[\s'’-]$/, '')) ? word : capital(word)))
    .join('');
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
