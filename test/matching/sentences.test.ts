import fc from 'fast-check';
import type { Explanation } from '../../src/matching/explanation';
import { matchOpening, rankOpenings } from '../../src/matching/match';
import type { Voice } from '../../src/matching/wordings/typography';
import { contextOver, openings, profile } from '../support/matching-arbitraries';

const WORDS_AT_MOST = 15;
const NOT_OUR_WORDS = /bénéficiaire|candidat|frein|positionn|employabilité|SDF|\(e\)|·|undefined|null|NaN/i;

const world = openings({ minLength: 1, maxLength: 8 }).chain((all) =>
  fc.record({
    all: fc.constant(all),
    person: profile,
    context: contextOver(all),
    voice: fc.constantFrom<Voice>('person', 'coach'),
  }),
);

function textsOf(told: Explanation): string[] {
  return [told.reasons, told.cautions, told.toCheck, told.toPrepare, told.revealsByRoute]
    .flat()
    .map(({ text }) => text);
}

/** Every text said about some openings to a thousand people and their coaches. */
function everythingSaid(): string[] {
  const drawn = fc.sample(world, { seed: 20261122, numRuns: 1000 });
  const said = drawn.flatMap(({ all, person, context, voice }) => {
    const { items, notYet } = rankOpenings(person, all, context, { limit: 20, voice });
    const steps = notYet.flatMap((item) => item.steps.map(({ text }) => text));
    return [...items.flatMap(textsOf), ...notYet.flatMap(textsOf), ...steps];
  });
  return [...new Set(said)];
}

describe('what matching says', () => {
  const said = everythingSaid();

  it('is said in many ways', () => {
    expect(said.length).toBeGreaterThan(300);
  });

  it('is said in sentences of fifteen words at most', () => {
    const sentences = said.flatMap((text) => text.split(/(?<=[.?!…])\s/));
    const words = (sentence: string) =>
      sentence.split(/\s+/).filter((token) => /[\p{L}\d]/u.test(token)).length;
    expect(sentences.filter((sentence) => words(sentence) > WORDS_AT_MOST)).toEqual([]);
  });

  it('keeps spaces from breaking before : ; ? ! and inside quotation marks', () => {
    expect(said.filter((text) => / [:;?!»]|« |\d (km|h|€)/.test(text))).toEqual([]);
  });

  it('ends with a full stop or an ellipsis, begins with a capital or a quotation, and never doubles a mark', () => {
    expect(
      said.filter((text) => !/^[\p{Lu}\d«]/u.test(text) || !/[.…]$/.test(text) || /[.…,]\.|…[.,]/.test(text)),
    ).toEqual([]);
  });

  it('uses the words of the house', () => {
    expect(said.filter((text) => NOT_OUR_WORDS.test(text))).toEqual([]);
  });
});

describe('her situation', () => {
  it('cannot reach a match: nothing beside her wishes and what she can show is read', () => {
    const twins = fc.sample(world, { seed: 20261122, numRuns: 200 });
    for (const { all, person, context, voice } of twins) {
      const twin = {
        ...person,
        participantId: 'twin',
        situation: { housing: 'CHRS', benefits: 'RSA' },
        rqth: true,
      };
      const [hers, other] = [person, twin].map((who) =>
        rankOpenings(who, all, context, { limit: 20, voice }),
      );
      expect(other).toEqual(hers);
      expect(all.map((opening) => matchOpening(twin, opening, context, voice))).toEqual(
        all.map((opening) => matchOpening(person, opening, context, voice)),
      );
    }
  });
});
