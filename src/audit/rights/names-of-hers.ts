/** How she is called and reached: what a text that speaks of her carries. */
export interface NamesOfHers {
  readonly first: readonly string[];
  readonly last: string;
  /** Phones and addresses. */
  readonly contacts: readonly string[];
}

const SHORTEST_NUMBER = 6;

/**
 * Whether a text names her: both names side by side in either order, or one of her numbers or addresses.
 * Accents, capitals and punctuation do not matter; a first name alone is not hers alone.
 */
export function speaksOfHer(text: string, { first, last, contacts }: NamesOfHers): boolean {
  if (text === '') return false;
  const words = ` ${folded(text)} `;
  const family = folded(last);
  const sideBySide = first
    .map(folded)
    .filter((given) => given !== '' && family !== '')
    .some((given) => words.includes(` ${given} ${family} `) || words.includes(` ${family} ${given} `));
  return sideBySide || contacts.some((contact) => reaches(text, contact));
}

function reaches(text: string, contact: string): boolean {
  if (contact.includes('@')) return text.toLowerCase().includes(contact.trim().toLowerCase());
  const digits = contact.replace(/\D/g, '').replace(/^(33|0033)/, '0');
  return (
    digits.length >= SHORTEST_NUMBER &&
    text
      .replace(/[\s.\-()]/g, '')
      .replace(/\+33/g, '0')
      .includes(digits)
  );
}

/** Words in small letters without accents, one space between. */
function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
