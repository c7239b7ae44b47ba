const LEGAL_FORMS = new Set(
  'sa sas sasu sarl eurl sci scop scic snc selarl ei eirl gie association asso ets etablissements societe ste group groupe'.split(
    ' ',
  ),
);

/** "S.A.R.L." is "SARL"; "E.Leclerc" is two words. */
const DOT_BETWEEN_INITIALS = /(?<=\b[a-z])\.(?=[a-z]\b)/g;

/**
 * What two writings of one name have in common: no accents, no case, no punctuation, no legal form.
 * Equal keys are a likeness to show, never by themselves a proof that two employers are one.
 */
export function nameKey(name: string): string {
  const words = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/&/g, ' et ')
    .replace(DOT_BETWEEN_INITIALS, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ');
  const kept = words.filter((word) => !LEGAL_FORMS.has(word));
  return (kept.length > 0 ? kept : words).join(' ');
}
