import type { AnswerView, IntroductionView } from '../../../introductions';
import { answerInWords, saidToInWords, standingInWords, standingPill } from './introduction-words';

const claire = { id: 'claire', name: 'Claire' };
const yann = { id: 'yann', name: 'Yann' };
const answer = (told: Partial<AnswerView>): AnswerView => ({
  id: 'a1',
  answer: 'not_now',
  until: null,
  reason: null,
  at: new Date('2026-11-20T10:00:00Z'),
  by: claire,
  saidAloudTo: claire,
  words: null,
  ...told,
});
const view = (told: Partial<IntroductionView>) =>
  ({ state: 'awaiting', since: '2026-11-19', origin: 'coach', answers: [], ...told }) as IntroductionView;

describe('where an introduction stands', () => {
  const said = (told: Partial<IntroductionView>) => standingInWords(view(told), 'Samira');

  it('is told in words with its weekday', () => {
    expect(said({})).toBe('Proposée le jeudi 19 novembre');
    expect(said({ origin: 'herself' })).toBe('Trouvée par Samira le jeudi 19 novembre');
    expect(said({ state: 'interested' })).toBe('Samira a dit oui le jeudi 19 novembre');
    expect(said({ state: 'no' })).toBe('Samira a dit non le jeudi 19 novembre');
    expect(said({ state: 'withdrawn' })).toBe('Proposition retirée le jeudi 19 novembre');
  });

  it('says when to speak of it again, once she named a day', () => {
    const answers = [answer({ until: '2026-12-07' })];
    expect(said({ state: 'not_now', answers })).toBe('Pas maintenant, en reparler le lundi 7 décembre');
    expect(said({ state: 'not_now', answers: [answer({})] })).toBe(
      'Pas maintenant, dit le jeudi 19 novembre',
    );
    expect(said({ answers })).toBe('À reparler avec Samira depuis le jeudi 19 novembre');
  });

  it('leaves the choice to her in its pill, and gives a "no" no colour of its own', () => {
    expect(standingPill(view({}), 'Samira').words).toBe('À Samira de choisir');
    expect(standingPill(view({ state: 'no' }), 'Samira').kind).toBe('neutral');
  });

  it('tells of what hides it no more than that something does', () => {
    expect(said({ state: 'set_aside' })).not.toMatch(/silence|secret|discrétion|sait/i);
  });
});

describe('an answer', () => {
  it('is told with its reason or its day', () => {
    expect(answerInWords(answer({ answer: 'interested' }))).toBe('«\u00A0Oui, ça m’intéresse\u00A0»');
    expect(answerInWords(answer({ answer: 'no', reason: 'too_far' }))).toBe(
      '«\u00A0Non\u00A0»\u00A0: trop loin',
    );
    expect(answerInWords(answer({ until: '2026-12-07' }))).toBe(
      '«\u00A0Pas maintenant\u00A0», en reparler le lundi 7 décembre',
    );
  });

  it('says who heard it and who wrote it down, once when they are the same', () => {
    expect(saidToInWords(answer({}), 'Samira')).toBe('dit à Claire');
    expect(saidToInWords(answer({ saidAloudTo: yann }), 'Samira')).toBe('dit à Yann, noté par Claire');
    expect(saidToInWords(answer({ by: null, saidAloudTo: null }), 'Samira')).toBe('répondu par Samira');
  });
});
