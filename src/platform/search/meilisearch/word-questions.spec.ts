import { EngineAway } from './meili.errors';
import { type AskedWord, questionFor, scoresOf, wordsAsked, wordsTyped } from './word-questions';

const found = (id: string, score: number) => ({ id, _rankingScoreDetails: { attributeRank: { score } } });
const whole = (text: string): AskedWord => ({ text, unfinished: false });
const [TITLE, NAME, BODY] = [1, 2 / 3, 1 / 3];

describe('a question to Meilisearch', () => {
  it('is asked word by word, in plain forms, each once', () => {
    expect(wordsAsked("J'aimerais m'occuper des animaux, d'un animal")).toEqual([whole('animal')]);
    expect(wordsAsked('laver la vaisselle')).toEqual([whole('laver'), whole('vaisselle')]);
    expect(wordsAsked('!?')).toEqual([]);
  });

  it('takes the last word of what is typed as it stands, and as unfinished', () => {
    expect(wordsTyped('cherche des plongeurs')).toEqual([
      whole('cherche'),
      { text: 'plongeurs', unfinished: true },
    ]);
    expect(questionFor('openings', { text: 'plong', unfinished: true }, 1).q).toBe('plong');
    expect(wordsTyped('de')).toEqual([]);
  });

  it('takes a word as finished, wants ids only and a list neither short nor endless', () => {
    expect(questionFor('openings', whole('art'), 1)).toMatchObject({
      q: 'art ',
      attributesToRetrieve: ['id'],
      limit: 1_000,
    });
    expect(questionFor('openings', whole('art'), 1_000_000).limit).toBe(5_000);
  });
});

describe('the relevance of a document', () => {
  it('is 1 for every word in the title, less in another name, less in the text', () => {
    const scores = scoresOf([whole('pain')], [[found('a', TITLE), found('b', NAME), found('c', BODY)]]);
    expect([...scores]).toEqual([
      ['a', 1],
      ['b', 0.9],
      ['c', 0.6],
    ]);
  });

  it('is the mean over the words, those that are missing included', () => {
    const scores = scoresOf(['pain', 'four', 'nuit'].map(whole), [
      [found('a', TITLE)],
      [found('a', NAME), found('b', BODY)],
      [],
    ]);
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
    expect(scoresOf([whole('dehor')], [[slip]]).size).toBe(0);
    expect(scoresOf([whole('vendeuse')], [[slip]]).size).toBe(1);
  });

  it('is not made up from a ranking that the engine had no time to finish', () => {
    const unranked = { id: 'b', _rankingScoreDetails: { skipped: { order: 0 } } };
    expect(() => scoresOf([whole('pain')], [[found('a', TITLE), unranked]])).toThrow(EngineAway);
    expect(() => scoresOf([whole('pain')], [[{ id: 'a' }]])).toThrow(EngineAway);
  });
});
