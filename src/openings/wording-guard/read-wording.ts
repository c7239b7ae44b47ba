import { AGE_RULES } from './age-rules';
import { type Article, ARTICLES } from './articles';
import { BODY_RULES } from './body-rules';
import { LIFE_RULES } from './life-rules';
import { OFFER_RULES } from './offer-rules';
import { ORIGIN_RULES } from './origin-rules';
import { plainWords, sentencesOf } from './plain-words';
import { SEX_RULES } from './sex-rules';
import type { WordingRule } from './wording-rule';

/** A sentence the law forbids in an offer, and how to say the need behind it. */
export interface UnlawfulSentence {
  readonly sentence: string;
  readonly article: Article;
  readonly about: string;
  readonly instead: string;
}

export const WORDING_RULES: readonly WordingRule[] = [
  ...AGE_RULES,
  ...SEX_RULES,
  ...ORIGIN_RULES,
  ...LIFE_RULES,
  ...BODY_RULES,
  ...OFFER_RULES,
];

/** « Sans distinction d'âge ni d'origine » names what it refuses to look at. */
const OPEN_TO_ALL =
  /sans distinction|egalite des chances|discriminat|quels? que soi\w+ (?:l'|la |le |leur|votre|vos|son|sa )|quelles? que soi\w+ (?:l'|la |le |leur|votre|vos|son|sa )/;

/** What of a text may not stand in an offer, sentence by sentence; empty when all of it may. */
export function unlawfulSentences(text: string): UnlawfulSentence[] {
  return sentencesOf(text).flatMap((sentence) => {
    const plain = plainWords(sentence);
    if (OPEN_TO_ALL.test(plain)) return [];
    const rule = WORDING_RULES.find((one) => breaks(one, plain));
    if (!rule) return [];
    const { article, about, instead } = rule;
    return [{ sentence, article, about, instead }];
  });
}

/** One refusal, as whoever wrote the sentence reads it. */
export function refusalOf({ sentence, article, instead }: UnlawfulSentence): string {
  const said = sentence.length > 120 ? `${sentence.slice(0, 119).trimEnd()}…` : sentence;
  const { forbids } = ARTICLES[article];
  return `« ${said} » : la loi ne permet pas de ${forbids} (Code du travail, article ${article}). ${instead}`;
}

function breaks({ says, unless }: WordingRule, plain: string): boolean {
  return says.some((pattern) => pattern.test(plain)) && !unless?.test(plain);
}
