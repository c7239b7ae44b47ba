const LEGAL_FORMS = new Set(
  'sa sas sasu sarl eurl sci scop scic snc selarl ei eirl gie association asso ets etablissements societe ste group groupe'.split(
    ' ',
  ),
);

/**
 * What two writings of one name have in common: no accents, no case, no punctuation, no legal form.
 * Equal keys are a likeness to show, never by themselves a proof that two employers are one.
 */
export function nameKey(name: string): string {
  const words = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/&/g, ' et ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .split(' ');
  const kept = words.filter((word) => !LEGAL_FORMS.has(word));
  return (kept.length > 0 ? kept : words).join(' ');
}
