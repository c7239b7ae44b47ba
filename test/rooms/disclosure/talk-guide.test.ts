import { HoldTalk, OpenTopics, talkGuideFor } from '../../../src/disclosure';
import type { Viewer } from '../../../src/identity';
import { codesOf, shippedTalkGuide, TELLABLE_TOPICS } from '../../../src/reference';
import { Dijon } from '../../characters/dijon';

const data = shippedTalkGuide();
const texts = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : Object.values((value ?? {}) as object).flatMap(texts);

describe('the guide that is shipped', () => {
  it.each(codesOf(TELLABLE_TOPICS))('weighs %s, with words to rehearse and polite answers', (topic) => {
    const talk = data.topics[topic]!;
    const told = [talk.forTelling, talk.againstTelling, talk.words.need, talk.words.fact, talk.ifAsked];
    expect(told.filter((list) => list.length === 0)).toEqual([]);
    expect(talk.needs).not.toBe('');
  });

  it('follows the order of the talk, from what she wants to when to talk again', () => {
    expect(data.steps.map(({ code }) => code)).toEqual([
      'wants',
      'needs',
      'balance',
      'law',
      'signal',
      'smallest',
      'teller',
      'rehearse',
      'if_asked',
      'review',
    ]);
  });

  it('says of each point of law where it stands, where it was read, and that a lawyer has to confirm it', () => {
    expect(data.law.filter(({ article, source }) => !article || !source)).toEqual([]);
    expect(data.readOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(data.toConfirm).toContain('juriste');
    expect(data.law.find(({ id }) => id === 'questions')).toMatchObject({
      article: 'Code du travail, L1221-6',
      topics: 'all',
    });
  });

  it('speaks as the house speaks', () => {
    const words = texts(data);
    expect(words.filter((text) => /\S [:;?!»]|« /.test(text))).toEqual([]);
    expect(words.filter((text) => /bénéficiaire|candidat|frein|positionner|\(e\)|·|'/i.test(text))).toEqual(
      [],
    );
  });

  it('has no word for violence: that is never weighed with an employer', () => {
    expect(Object.keys(data.topics)).not.toContain('violence');
  });
});

describe('a talk that was held', () => {
  let dijon: Dijon;
  let claire: Viewer;
  let id: string;

  beforeAll(async () => {
    dijon = await Dijon.open();
    claire = await dijon.viewer('claire');
  });
  beforeEach(async () => {
    id = await dijon.welcome(claire, []);
  });
  afterAll(() => dijon.close());

  const all = { kind: 'all' } as const;
  const hold = (told: object) => dijon.part(HoldTalk).execute(claire, id, { choices: [], ...told });
  const count = async (table: string) => {
    const [row] = await dijon.source.query<[{ n: number }]>(
      `SELECT count(*)::int AS n FROM ${table} WHERE participant_id = $1`,
      [id],
    );
    return row.n;
  };

  it('is dated with everything chosen in it', async () => {
    const done = await hold({
      choices: [
        { topic: 'coaching', audience: all, decision: 'tell', teller: 'both' },
        { topic: 'housing', audience: all, decision: 'silent' },
      ],
    });
    expect(done.choices).toBe(2);
    expect([await count('disclosure_talk'), await count('disclosure_choice')]).toEqual([1, 2]);
  });

  it('is kept whole or not at all: what is wrong is told where it stands', async () => {
    const choices = [
      { topic: 'housing', audience: all, decision: 'silent' },
      { topic: 'coaching', audience: all, decision: 'tell' },
    ];
    await expect(hold({ choices })).rejects.toMatchObject({ errors: [{ field: 'choices[1].teller' }] });
    await expect(hold({ heldOn: '2026-11-24' })).rejects.toThrow();
    expect([await count('disclosure_talk'), await count('disclosure_choice')]).toEqual([0, 0]);
  });

  it('is about the topics of the programme: elsewhere the guide does not speak of disability', async () => {
    const lyon = await dijon.coachOf('lyon');
    const topics = await dijon.part(OpenTopics).in(lyon.viewer.territoryId!);
    const guide = talkGuideFor(data, topics);
    expect(guide.topics.map(({ topic }) => topic)).not.toContain('disability');
    expect(texts(guide).join(' ')).not.toMatch(/RQTH/);
    const here = talkGuideFor(data, await dijon.part(OpenTopics).in(claire.territoryId!));
    expect(here.topics.map(({ topic }) => topic)).toContain('disability');
  });
});
