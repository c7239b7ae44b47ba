import { joinedWords, type WordToEmployer } from './joined-words';

const word = (told: Partial<WordToEmployer>): WordToEmployer => ({
  topic: 'mobility',
  decision: 'tell',
  teller: 'coach',
  moment: null,
  level: 'need_only',
  words: 'Je viens en bus.',
  ...told,
});
const nothing = { kept: false, absorbed: false };

describe('her words to two employers that are one', () => {
  it('are silence as soon as she asked one of them for silence', () => {
    const silent = word({ decision: 'silent', teller: null, words: null });
    for (const other of [word({}), word({ decision: 'if_asked' }), word({ decision: 'undecided' })]) {
      expect(joinedWords({ kept: silent, absorbed: other, underWay: nothing })).toEqual({
        kind: 'hold',
        word: silent,
      });
      expect(joinedWords({ kept: other, absorbed: silent, underWay: nothing })).toEqual({
        kind: 'hold',
        word: silent,
      });
    }
  });

  it('are the narrower of two yeses', () => {
    const asked = word({ decision: 'if_asked' });
    expect(joinedWords({ kept: word({}), absorbed: asked, underWay: nothing })).toEqual({
      kind: 'hold',
      word: asked,
    });
    const other = word({ teller: 'person', moment: 'at_offer', level: 'fact' });
    expect(joinedWords({ kept: word({ level: 'fact' }), absorbed: other, underWay: nothing })).toEqual({
      kind: 'hold',
      word: word({ teller: 'person', moment: 'at_offer', level: 'fact' }),
    });
    expect(joinedWords({ kept: word({}), absorbed: other, underWay: nothing })).toMatchObject({
      word: { level: 'need_only' },
    });
  });

  it('wait for her when she agreed on other words with each', () => {
    const other = word({ words: 'Je n’ai pas le permis.' });
    expect(joinedWords({ kept: word({}), absorbed: other, underWay: nothing })).toEqual({
      kind: 'ask_again',
      pinned: null,
    });
  });

  it('hold for both when she spoke of one only, and nothing of hers is under way with the other', () => {
    expect(joinedWords({ kept: undefined, absorbed: word({}), underWay: nothing })).toEqual({
      kind: 'as_said',
    });
    const silent = word({ decision: 'silent' });
    const underWay = { kept: true, absorbed: true };
    expect(joinedWords({ kept: undefined, absorbed: silent, underWay })).toEqual({ kind: 'as_said' });
  });

  it('never reach whom she is dealing with on the other side: she is asked again, and what was agreed goes on', () => {
    const told = word({});
    expect(
      joinedWords({ kept: undefined, absorbed: told, underWay: { kept: true, absorbed: true } }),
    ).toEqual({ kind: 'ask_again', pinned: { word: told, side: 'absorbed' } });
    expect(
      joinedWords({ kept: told, absorbed: undefined, underWay: { kept: false, absorbed: true } }),
    ).toEqual({ kind: 'ask_again', pinned: { word: told, side: 'kept' } });
  });
});
