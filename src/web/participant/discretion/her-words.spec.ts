import { InvalidInput } from '../../../platform/http/field-error';
import { codesOf, DISCLOSURE_TOPICS, revealingWordsIn, TELLABLE_TOPICS } from '../../../reference';
import type { WordsForm } from './discretion.form';
import { answersTo, choiceOf, heldInWords, HER_ANSWERS } from './her-answers';
import { type StandingPage, whatStopped } from './her-pages';
import { suggestedFor } from './suggested-words';
import { choiceTyped } from './typed-words';

const typed = (form: Partial<WordsForm>) =>
  choiceTyped('family', { answer: 'coach', phrase: 'own', moment: 'at_interview', ...form } as WordsForm);

describe('her answers', () => {
  it('begin with silence, whatever the topic', () => {
    for (const topic of codesOf(TELLABLE_TOPICS)) expect(answersTo(topic)[0]!.value).toBe('silent');
  });

  it('tell nothing of a topic she kept silent, left undecided, or was never asked about', () => {
    for (const topic of codesOf(DISCLOSURE_TOPICS)) {
      const never = heldInWords(topic, null);
      for (const decision of ['silent', 'undecided'] as const)
        expect(heldInWords(topic, { decision, teller: null })).toBe(never);
    }
  });

  it('let nobody but her speak unless she says so', () => {
    const tellers = HER_ANSWERS.map((answer) => choiceOf(answer).teller);
    expect(tellers).toEqual([undefined, 'person', 'coach', 'person', undefined]);
  });
});

describe('the sentences that are suggested', () => {
  const all = codesOf(TELLABLE_TOPICS).flatMap((topic) => suggestedFor(topic));

  it('tell nothing of why, as long as they only say what is needed', () => {
    const needs = all.filter(({ level }) => level === 'need_only').map(({ words }) => words);
    expect(needs.length).toBeGreaterThan(8);
    expect(needs.flatMap((words) => revealingWordsIn(words))).toEqual([]);
  });

  it('have nothing left to fill in', () => {
    expect(all.filter(({ words }) => /\b(tel|telle|tant)\b|…|\.\.\./.test(words))).toEqual([]);
  });
});

describe('the words she chooses', () => {
  it('are a suggestion as it stands, with what it says', () => {
    const [first] = suggestedFor('family');
    expect(typed({ phrase: '0' })).toMatchObject({ ...first, decision: 'tell', teller: 'coach' });
  });

  it('are hers, as a need unless she says otherwise', () => {
    expect(typed({ words: 'Pas avant 9 h.' })).toMatchObject({ words: 'Pas avant 9 h.', level: 'need_only' });
  });

  it('are asked for, and asked about once when they say more than a need', () => {
    for (const form of [{ phrase: 'constructor' }, {}, { words: 'Je vis au CHRS.' }])
      expect(() => typed(form)).toThrow(InvalidInput);
    const words = 'Je vis au CHRS.';
    expect(typed({ words, kept: true })).toMatchObject({ words });
    expect(typed({ words, level: 'fact' })).toMatchObject({ words, level: 'fact' });
  });
});

describe('what a word of hers stopped', () => {
  const page = (introductionId: string, lineId = 'first') =>
    ({ introductionId, lineId, whom: introductionId }) as StandingPage;

  it('is nothing when every page stands as it did', () => {
    expect(whatStopped([page('Paul')], [page('Paul')])).toBe('');
  });

  it('names the pages that are gone, then those that are shorter', () => {
    const before = [page('Paul'), page('Rosa'), page('Ali')];
    expect(whatStopped(before, [page('Ali', 'second')])).toBe(
      ' Ne s’ouvre plus\u00A0: la page pour Paul et la page pour Rosa. Dit moins de choses\u00A0: la page pour Ali.',
    );
  });
});
