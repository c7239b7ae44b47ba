import { EngineAway } from './meili.errors';
import { questionFor, scoresOf, wordsAsked } from './word-questions';

const found = (id: string, score: number) => ({ id, _rankingScoreDetails: { attributeRank: { score } } });
const [TITLE, NAME, BODY] = [1, 2 / 3, 1 / 3];

describe('a question to Meilisearch', () => {
  it('is asked word by word, in plain forms, each once', () => {
    expect(wordsAsked("J'aimerais m'occuper des animaux, d'un animal")).toEqual(['animal']);
    expect(wordsAsked('laver la vaisselle')).toEqual(['laver', 'vaisselle']);
    expect(wordsAsked('!?')).toEqual([]);
  });

  it('takes a word as finished, wants ids only and a list neither short nor endless', () => {
    expect(questionFor('openings', 'art', 1)).toMatchObject({
      q: 'art ',
      attributesToRetrieve: ['id'],
      limit: 1_000,
    });
    expect(questionFor('openings', 'art', 1_000_000).limit).toBe(5_000);
  });
});

describe('the relevance of a document', () => {
  it('is 1 for every word in the title, less in another name, less in the text', () => {
    const scores = scoresOf(['pain'], [[found('a', TITLE), found('b', NAME), found('c', BODY)]]);
    expect([...scores]).toEqual([
      ['a', 1],
      ['b', 0.9],
      ['c', 0.6],
    ]);
  });

  it('is the mean over the words, those that are missing included', () => {
    const scores = scoresOf(
      ['pain', 'four', 'nuit'],
      [[found('a', TITLE)], [found('a', NAME), found('b', BODY)], []],
    );
    expect([...scores]).toEqual([
      ['a', 19 / 30],
      ['b', 0.2],
    ]);
  });

  it('does not count a short word that the engine cut in two, and does count a slip in a long one', () => {
    const slip = {
      id: 'a',
      _rankingScoreDetails: { attributeRank: { score: BODY }, typo: { typoCount: 1 } },
    };
    expect(scoresOf(['dehor'], [[slip]]).size).toBe(0);
    expect(scoresOf(['vendeuse'], [[slip]]).size).toBe(1);
  });

  it('is not made up from a ranking that the engine had no time to finish', () => {
    const unranked = { id: 'b', _rankingScoreDetails: { skipped: { order: 0 } } };
    expect(() => scoresOf(['pain'], [[found('a', TITLE), unranked]])).toThrow(EngineAway);
    expect(() => scoresOf(['pain'], [[{ id: 'a' }]])).toThrow(EngineAway);
  });
});
