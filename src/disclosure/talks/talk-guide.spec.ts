import type { LawFact, TalkGuideData, TopicTalk } from '../../reference';
import { talkGuideFor } from './talk-guide';

const talk = (needs: string): TopicTalk => ({
  needs,
  forTelling: ['Pour'],
  againstTelling: ['Contre'],
  words: { need: ['Un besoin'], fact: ['Un fait'] },
  ifAsked: [{ asked: 'Et ?', answer: 'Parlons du poste.' }],
});
const fact = (id: string, topics: LawFact['topics']): LawFact => ({
  id,
  article: 'L1',
  words: id,
  source: 'Ici',
  topics,
});
const data: TalkGuideData = {
  readOn: '2026-11-22',
  source: 'Ici',
  toConfirm: 'À confirmer',
  steps: ['wants', 'needs'].map((code) => ({ code, title: code, ask: [], note: '' })),
  topics: { coaching: talk('coach'), housing: talk('toit'), disability: talk('rqth') },
  law: [fact('questions', 'all'), fact('rqth', ['disability']), fact('home', ['housing', 'benefits'])],
  politeAnswers: { person: [], coach: [] },
};

describe('the guide of a talk', () => {
  it('keeps the steps in their order', () => {
    expect(talkGuideFor(data, []).steps.map(({ code }) => code)).toEqual(['wants', 'needs']);
  });

  it('is about the topics of the programme, in their order, and about no other', () => {
    const guide = talkGuideFor(data, ['housing', 'coaching']);
    expect(guide.topics.map(({ topic, needs }) => `${topic} ${needs}`)).toEqual([
      'housing toit',
      'coaching coach',
    ]);
    expect(JSON.stringify(guide)).not.toContain('rqth');
  });

  it('says apart what the law says of everything, and beside a topic what it says of that one', () => {
    const guide = talkGuideFor(data, ['coaching', 'housing']);
    expect(guide.law.map(({ id }) => id)).toEqual(['questions']);
    expect(guide.topics.map(({ law }) => law.map(({ id }) => id))).toEqual([[], ['home']]);
  });

  it('leaves out a topic about which nothing is written, rather than invent', () => {
    expect(talkGuideFor(data, ['debts', 'housing']).topics.map(({ topic }) => topic)).toEqual(['housing']);
  });
});
