/** Forms of être and avoir: French full text leaves them out, so every engine does. */
const AUXILIARIES =
  'suis es est sommes sont serai seras sera serons serez seront serais serait serions seriez seraient fus fut furent sois soit soyons soyez soient fusse fusses fussions fussiez fussent ayant ayante ayantes ayants eu eue eues eus eux ai as avons avez ont aurai auras aura aurons aurez auront aurais aurait aurions auriez auraient avais avait avions aviez avaient eut eurent aie aies ait ayons ayez aient eusse eusses eussions eussiez eussent';

/** Words that carry no meaning in a wish or a title, folded; what elisions leave is among them. */
export const EMPTY_WORDS: ReadonlySet<string> = new Set(
  `a au aux avec ce ces dans de des du elle en et il ils je la le les leur lui ma mais me mes moi mon ne nos notre nous on ou par pas pour qu que qui sa se ses si son sur ta te tes toi ton tu un une vos votre vous y c d j l m n s t h f hf fh comme etre avoir faire aime aimerais voudrais veux envie travail travailler metier emploi poste job chose choses aider occuper apprendre trouver chercher ${AUXILIARIES}`.split(
    ' ',
  ),
);
const LONGEST_WORD = 40;
const MOST_WORDS = 12;

/** A text as an engine compares it: lower case, no accents. */
export function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/œ/g, 'oe').replace(/æ/g, 'ae');
}

/** Every word of a text, folded. */
export function wordsIn(text: string): string[] {
  return folded(text).match(/[a-z0-9]+/g) ?? [];
}

/** The words of a question that carry meaning, each once, at most a dozen. */
export function wordsOf(question: string): string[] {
  const kept = wordsIn(question).filter((word) => !EMPTY_WORDS.has(word) && word.length <= LONGEST_WORD);
  return [...new Set(kept)].slice(0, MOST_WORDS);
}

/**
 * The form in which an engine without French grammar compares a word: singular, and the verbs of an
 * offer ("vous lavez") as a person says them ("laver").
 */
export function plainForm(word: string): string {
  return word.length >= 5 && word.endsWith('ez') ? `${word.slice(0, -1)}r` : singular(word);
}

/** Without the mark of the plural: enough to compare words of work, not grammar. */
export function singular(word: string): string {
  if (word.length <= 3) return word;
  if (/[^ey]aux$/.test(word)) return `${word.slice(0, -3)}al`;
  return /[sx]$/.test(word) && !word.endsWith('ss') ? word.slice(0, -1) : word;
}
