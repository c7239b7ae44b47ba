/** Short words that everybody can read, say and spell: no accent, nothing about anybody. */
const WORDS =
  'MURE POIRE PRUNE MELON OLIVE NOIX RAISIN CITRON CERISE PECHE LUNE SOLEIL NUAGE PLUIE NEIGE VENT FLEUR ROSE LILAS SAPIN CHENE ARBRE JARDIN FORET RIVE PLAGE VAGUE SABLE GALET LAC PONT ROUTE VELO TRAIN BATEAU AVION BALLON LIVRE STYLO CRAYON PAPIER CARTE TABLE CHAISE LAMPE TASSE BOL PAIN MIEL SUCRE SEL THE CAFE LAPIN CANARD POULE MOUTON CHEVAL TIGRE PANDA TORTUE DAUPHIN ABEILLE PAPILLON'.split(
    ' ',
  );

/** What is typed for what is printed, where the two look alike. */
const LETTERS: Readonly<Record<string, string>> = { '0': 'O', '1': 'I' };
const DIGITS: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1' };

/** `MURE-4729`, out of eight random digits. */
export function cardCodeOf(eightDigits: string): string {
  const word = WORDS[Number(eightDigits.slice(0, 4)) % WORDS.length]!;
  return `${word}-${eightDigits.slice(4)}`;
}

/**
 * The code as it is printed, out of what somebody typed: small letters, accents, spaces, a missing
 * dash, an O for a zero. `null` for what cannot be a code.
 */
export function typedCardCode(typed: string): string | null {
  const plain = typed
    .normalize('NFD')
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '');
  const word = swapped(plain.slice(0, -4), LETTERS);
  const digits = swapped(plain.slice(-4), DIGITS);
  return /^[A-Z]{2,12}$/.test(word) && /^\d{4}$/.test(digits) ? `${word}-${digits}` : null;
}

function swapped(text: string, by: Readonly<Record<string, string>>): string {
  return [...text].map((one) => by[one] ?? one).join('');
}
