import { herselfOf, type Viewer } from '../../../src/identity';
import {
  AcceptWishChange,
  AnswerIntroduction,
  AnswerOpening,
  IntroductionsQuery,
  ProposeOpening,
  SayInterested,
  WishChangesQuery,
} from '../../../src/introductions';
import { MatchParticipant } from '../../../src/matching';
import { CloseOpening, RegisterOpening } from '../../../src/openings';
import { PeopleQuery } from '../../../src/people';
import { Dijon, MONDAY } from '../../characters/dijon';

const DAY_MS = 86_400_000;
const LIKES_NIGHTS = { criterion: 'slot', value: 'night', stance: 'like' } as const;
const OUTDOORS = { criterion: 'trait', value: 'outdoors', stance: 'like' } as const;

describe('her answer', () => {
  let dijon: Dijon;
  let claire: Viewer;
  let amal: string;
  let openingId: string;

  beforeAll(async () => {
    dijon = await Dijon.open();
    claire = await dijon.viewer('claire');
  });
  beforeEach(async () => {
    dijon.clock.moveTo(MONDAY);
    amal = await dijon.welcome(claire, [LIKES_NIGHTS, OUTDOORS]);
    openingId = await dijon.opening(claire, { slots: ['evening', 'night'] });
  });
  afterAll(() => dijon.close());

  const herself = () => herselfOf(amal, claire.territoryId!);
  const view = (id: string) => dijon.part(IntroductionsQuery).one(herself(), id);
  const propose = () => dijon.part(ProposeOpening).execute(claire, { participantId: amal, openingId });
  const answering = () => dijon.part(AnswerIntroduction);
  const wishes = async () => (await dijon.part(PeopleQuery).wishProfile(claire, amal)).wishes;
  const isShown = async () =>
    (await dijon.part(MatchParticipant).one(herself(), amal, openingId, 'person')) !== null;

  it('may change at any time, and everything she said before stays as she said it', async () => {
    const { id } = await propose();
    await answering().execute(herself(), id, { answer: 'no', reason: 'hours' });
    dijon.clock.advance(DAY_MS);
    await answering().execute(herself(), id, { answer: 'interested' });
    expect(await view(id)).toMatchObject({
      state: 'interested',
      since: '2026-11-24',
      answers: [
        { answer: 'interested', reason: null, by: null, saidAloudTo: null },
        { answer: 'no', reason: 'hours', by: null, saidAloudTo: null },
      ],
    });
  });

  it.each([
    'UPDATE introduction_answer SET answer = $$interested$$',
    'DELETE FROM introduction_answer',
    'TRUNCATE introduction_answer',
  ])('is never rewritten, not even by the owner of the database: %s', async (statement) => {
    const { id } = await propose();
    await answering().execute(herself(), id, { answer: 'no' });
    await expect(dijon.source.query(statement)).rejects.toThrow('takes new rows only');
    expect((await view(id)).answers).toHaveLength(1);
  });

  it('said aloud is a yes: who heard it, who wrote it and the words read are kept, and she sees them', async () => {
    const { id } = await propose();
    const words = 'Le soir et la nuit, à Dijon.';
    await answering().execute(claire, id, { answer: 'interested', saidAloudTo: 'yann', words });
    expect((await view(id)).answers).toMatchObject([
      { by: { name: 'Claire' }, saidAloudTo: { name: 'Yann' }, words },
    ]);
    const [row] = await dijon.source.query<{ words: string }[]>(
      'SELECT words FROM introduction_answer WHERE introduction_id = $1',
      [id],
    );
    expect(row!.words).toMatch(/^v1\./);
    await answering().execute(claire, id, { answer: 'not_now' });
    expect((await view(id)).answers[0]).toMatchObject({ saidAloudTo: { name: 'Claire' } });
  });

  it('"pas maintenant" is asked again on the day she named', async () => {
    const { id } = await propose();
    await answering().execute(herself(), id, { answer: 'not_now', until: '2026-11-30' });
    expect(await view(id)).toMatchObject({ state: 'not_now', since: '2026-11-23' });
    dijon.clock.advance(7 * DAY_MS);
    expect(await view(id)).toMatchObject({ state: 'awaiting', since: '2026-11-30' });
  });

  it('"non" hides the opening from her from then on, until she changes her mind', async () => {
    const { id } = await propose();
    expect(await isShown()).toBe(true);
    await answering().execute(herself(), id, { answer: 'no' });
    expect(await isShown()).toBe(false);
    await answering().execute(herself(), id, { answer: 'not_now' });
    expect(await isShown()).toBe(true);
  });

  it('to what nobody proposed begins an introduction of her own', async () => {
    const { id } = await dijon.part(SayInterested).execute(herself(), { participantId: amal, openingId });
    expect(await view(id)).toMatchObject({ origin: 'herself', by: null, state: 'interested' });
    const other = await dijon.opening(claire);
    const said = { participantId: amal, openingId: other, answer: 'no', reason: 'too_far' } as const;
    const { id: refused } = await dijon.part(AnswerOpening).execute(claire, said);
    expect(await view(refused)).toMatchObject({ origin: 'herself', by: { name: 'Claire' }, state: 'no' });
  });

  it('to what she found is her answer to the proposal, when somebody proposed it before', async () => {
    const { id } = await propose();
    const found = await dijon.part(SayInterested).execute(herself(), { participantId: amal, openingId });
    expect(found).toEqual({ id });
    expect(await view(id)).toMatchObject({ origin: 'coach', state: 'interested' });
  });

  it('to an opening found twice at once begins one introduction', async () => {
    const found = { participantId: amal, openingId };
    const [one, two] = await Promise.all([
      dijon.part(SayInterested).execute(herself(), found),
      dijon.part(SayInterested).execute(claire, found),
    ]);
    expect(one).toEqual(two);
    expect((await view(one.id)).answers).toHaveLength(2);
  });

  it('begins nothing with what is closed, and to her a draft is not there', async () => {
    await dijon.part(CloseOpening).execute(claire, openingId, 'filled');
    const found = (id: string) =>
      dijon.part(SayInterested).execute(herself(), { participantId: amal, openingId: id });
    await expect(found(openingId)).rejects.toMatchObject({ status: 409 });
    const draft = await dijon.part(RegisterOpening).execute(claire, { kind: 'vacancy', title: 'Brouillon' });
    await expect(found(draft.id)).rejects.toMatchObject({ status: 404 });
    expect(await dijon.part(IntroductionsQuery).ofPerson(herself(), amal)).toEqual([]);
  });

  it('may be written down after the opening was closed: what was said is kept', async () => {
    const { id } = await propose();
    await dijon.part(CloseOpening).execute(claire, openingId, 'filled');
    await answering().execute(claire, id, { answer: 'interested' });
    expect((await view(id)).state).toBe('interested');
  });

  describe('"non, parce que..."', () => {
    const refuse = async (reason: 'hours' | 'rather_not_say') => {
      const { id } = await propose();
      await answering().execute(herself(), id, { answer: 'no', reason });
      return id;
    };
    const offered = async (id: string) => (await dijon.part(WishChangesQuery).offered(herself(), id)).changes;
    const accept = (id: string, keys: string[]) => dijon.part(AcceptWishChange).execute(herself(), id, keys);

    it('offers changes of her wishes, and changes nothing by itself', async () => {
      const id = await refuse('hours');
      expect((await offered(id)).map(({ key }) => key)).toEqual(['never:slot:evening', 'never:slot:night']);
      expect(await wishes()).toEqual([LIKES_NIGHTS, OUTDOORS]);
    });

    it('changes what she says yes to, and what she wished before stays in a version of its own', async () => {
      const id = await refuse('hours');
      const { version } = await accept(id, ['never:slot:night']);
      expect(version).toBe(2);
      expect(await wishes()).toEqual([OUTDOORS, { ...LIKES_NIGHTS, stance: 'never' }]);
      const [, before] = await dijon.part(PeopleQuery).wishVersions(herself(), amal);
      expect(before!.wishes).toEqual([LIKES_NIGHTS, OUTDOORS]);
      expect((await offered(id)).map(({ key }) => key)).toEqual(['never:slot:evening']);
    });

    it('takes no change that was not offered', async () => {
      const id = await refuse('hours');
      await expect(accept(id, [])).rejects.toThrow('Invalid input');
      await expect(accept(id, ['never:slot:morning'])).rejects.toThrow('Invalid input');
      expect(await wishes()).toEqual([LIKES_NIGHTS, OUTDOORS]);
    });

    it('offers nothing without a reason that speaks of wishes, nor once she changed her mind', async () => {
      const silent = await refuse('rather_not_say');
      expect(await offered(silent)).toEqual([]);
      await expect(accept(silent, ['never:slot:night'])).rejects.toMatchObject({ status: 409 });
      await answering().execute(herself(), silent, { answer: 'no', reason: 'hours' });
      expect(await offered(silent)).toHaveLength(2);
      await answering().execute(herself(), silent, { answer: 'interested' });
      expect(await offered(silent)).toEqual([]);
    });
  });
});
