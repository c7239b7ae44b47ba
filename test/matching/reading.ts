import type { Explanation, NotYetItem } from '../../src/matching';

const WORDS_AT_MOST = 15;
const NOT_OUR_WORDS = /bénéficiaire|candidat|frein|employabilité|\bSDF\b|undefined|\bnull\b|\bNaN\b/i;
/** A breaking space before a mark or a unit, a decimal point, a mark doubled, an end without a mark. */
const NOT_FRENCH = / [:;?!»]|« |\d (?:km|h|€)|\d\.\d|[.…,]\.|…[.,]|\s\s|[^.…]$/;

/** Every text told about one opening. */
export function textsOf(told: Explanation | NotYetItem): string[] {
  const steps = 'steps' in told ? told.steps : [];
  return [told.reasons, told.cautions, told.toCheck, told.toPrepare, told.revealsByRoute, steps]
    .flat()
    .map(({ text }) => text);
}

/** Texts that a French reader would stumble over; the apostrophes of her own words are hers. */
export function badFrench(said: readonly string[]): string[] {
  const straight = (text: string) => text.includes("'") && !text.includes('«');
  return said.filter((text) => NOT_FRENCH.test(text) || NOT_OUR_WORDS.test(text) || straight(text));
}

/** Sentences of more words than a tired reader takes in. */
export function sentencesTooLong(said: readonly string[]): string[] {
  const words = (sentence: string) =>
    sentence.split(/\s+/).filter((token) => /[\p{L}\d]/u.test(token)).length;
  return said
    .flatMap((text) => text.split(/(?<=[.?!…])\s/))
    .filter((sentence) => words(sentence) > WORDS_AT_MOST);
}
