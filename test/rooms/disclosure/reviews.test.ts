import { type Milestone, RecordTalk, ReviewMilestones, Reviews } from '../../../src/disclosure';
import { DisclosureChoicesRepository } from '../../../src/disclosure/choices/disclosure-choices.repository';
import type { Viewer } from '../../../src/identity';
import { AnswerOpening } from '../../../src/introductions';
import { ChangeParticipant, PeopleQuery } from '../../../src/people';
import { Clock } from '../../../src/platform/clock/clock';
import { Dijon } from '../../characters/dijon';

describe('what is to be talked over again with people', () => {
  let dijon: Dijon;
  let claire: Viewer;

  beforeAll(async () => {
    dijon = await Dijon.open();
    claire = await dijon.viewer('claire');
  });
  afterAll(() => dijon.close());

  const reasons = async (id: string) =>
    (await dijon.part(Reviews).of(claire, id)).map(({ reason, since }) => `${reason} ${since}`);
  const move = (id: string, shelter: string | undefined) =>
    dijon.part(ChangeParticipant).execute(claire, id, { shelter });

  it('is their search after sixty days, until a talk is dated', async () => {
    const id = await dijon.welcome(claire, [], { entryDate: '2026-09-20' });
    expect(await reasons(id)).toEqual(['search 2026-11-19']);
    await dijon.part(RecordTalk).execute(claire, id, '2026-11-18');
    expect(await reasons(id)).toEqual(['search 2026-11-19']);
    await dijon.part(RecordTalk).execute(claire, id);
    expect(await reasons(id)).toEqual([]);
  });

  it('is housing on the day the shelter changes, not when it is first written down', async () => {
    const id = await dijon.welcome(claire, []);
    await move(id, 'Premier foyer');
    expect(await reasons(id)).toEqual([]);
    await move(id, 'Premier foyer');
    expect(await reasons(id)).toEqual([]);
    await move(id, undefined);
    expect(await reasons(id)).toEqual(['housing 2026-11-23']);
  });

  it('is asked of one person, or of everybody a coach follows, and of nobody else', async () => {
    const id = await dijon.welcome(claire, [], { entryDate: '2026-09-20' });
    const within = await dijon.part(Reviews).within(claire);
    expect(within.get(id)).toEqual(await dijon.part(Reviews).of(claire, id));
    const yann = await dijon.viewer('yann');
    expect((await dijon.part(Reviews).within(yann)).has(id)).toBe(false);
    await expect(dijon.part(Reviews).of(yann, id)).rejects.toThrow();
  });

  it('is everything, once an employer would meet her, try her or hire her', async () => {
    const id = await dijon.welcome(claire, []);
    const openingId = await dijon.opening(claire);
    const answer = { participantId: id, openingId, answer: 'interested' } as const;
    const { id: introductionId } = await dijon.part(AnswerOpening).execute(claire, answer);
    const reply = (said: string, at: string) =>
      dijon.source.query(
        'INSERT INTO introduction_reply (id, introduction_id, answer, at) VALUES (gen_random_uuid(), $1, $2, $3)',
        [introductionId, said, at],
      );
    await reply('later', '2026-11-20T10:00:00Z');
    expect(await reasons(id)).toEqual([]);
    await reply('meet', '2026-11-21T10:00:00Z');
    await reply('hire', '2026-11-22T10:00:00Z');
    expect(await reasons(id)).toEqual(['interview 2026-11-21', 'offer 2026-11-22']);
  });

  it('is what rooms above say happened with employers, when they say it', async () => {
    const id = await dijon.welcome(claire, []);
    const milestones: readonly Milestone[] = [{ kind: 'interview', on: '2026-11-22' }];
    class Known extends ReviewMilestones {
      override of = () => Promise.resolve(new Map([[id, milestones]]));
    }
    const parts = [
      dijon.part(Clock),
      dijon.part(PeopleQuery),
      dijon.part(DisclosureChoicesRepository),
    ] as const;
    const reviews = new Reviews(...parts, new Known());
    expect(await reviews.of(claire, id)).toMatchObject([{ reason: 'interview', since: '2026-11-22' }]);
  });
});
