import { herselfOf, type Viewer } from '../../../src/identity';
import {
  AnswerIntroduction,
  IntroductionsQuery,
  ProposeOpening,
  TakeBackIntroduction,
} from '../../../src/introductions';
import { RegisterEmployer, RestEmployer } from '../../../src/network';
import { CloseOpening, PublishOpening, RegisterOpening } from '../../../src/openings';
import { StateWishes } from '../../../src/people';
import { Dijon, MONDAY, NIL } from '../../characters/dijon';

const NEVER_AT_NIGHT = { criterion: 'slot', value: 'night', stance: 'never' } as const;
const AT_NIGHT = { slots: ['night' as const] };

describe('a proposal', () => {
  let dijon: Dijon;
  let claire: Viewer;
  let amal: string;

  beforeAll(async () => {
    dijon = await Dijon.open();
    claire = await dijon.viewer('claire');
  });
  beforeEach(async () => {
    dijon.clock.moveTo(MONDAY);
    amal = await dijon.welcome(claire, []);
  });
  afterAll(() => dijon.close());

  const herself = () => herselfOf(amal, claire.territoryId!);
  const read = () => dijon.part(IntroductionsQuery);
  const propose = (openingId: string, viewer = claire) =>
    dijon.part(ProposeOpening).execute(viewer, { participantId: amal, openingId });
  const proposed = async () => (await propose(await dijon.opening(claire))).id;
  const stateOf = async (id: string) => (await read().one(claire, id)).state;
  const refusal = (asked: Promise<unknown>) =>
    asked.then(
      () => 'accepted',
      (error: Error & { status: number }) => `${error.constructor.name} ${error.status}`,
    );

  it('is hers to choose, since the day it was made, and says by whom', async () => {
    const openingId = await dijon.opening(claire, { title: 'Plonge, le midi' });
    const { id } = await propose(openingId);
    const awaiting = await read().awaitingOf(herself(), amal);
    expect(awaiting).toHaveLength(1);
    expect(awaiting[0]).toMatchObject({
      id,
      origin: 'coach',
      by: { name: 'Claire' },
      state: 'awaiting',
      since: '2026-11-23',
      opening: { title: 'Plonge, le midi' },
      answers: [],
    });
  });

  it('waits beside two others at most; a choice makes room for another', async () => {
    const ids = [await proposed(), await proposed(), await proposed()];
    expect(await refusal(proposed())).toBe('TooManyProposals 409');
    await dijon.part(AnswerIntroduction).execute(herself(), ids[0]!, { answer: 'interested' });
    expect(await refusal(proposed())).toBe('accepted');
  });

  it('waits beside two others at most, even when browsers propose at once', async () => {
    await proposed();
    await proposed();
    const openings = await Promise.all([1, 2, 3, 4].map(() => dijon.opening(claire)));
    const outcomes = await Promise.all(openings.map((openingId) => refusal(propose(openingId))));
    expect(outcomes.sort()).toEqual([
      'TooManyProposals 409',
      'TooManyProposals 409',
      'TooManyProposals 409',
      'accepted',
    ]);
    expect(await read().awaitingOf(claire, amal)).toHaveLength(3);
  });

  it('is made once when two browsers propose the same opening at once', async () => {
    const openingId = await dijon.opening(claire);
    const outcomes = await Promise.all([refusal(propose(openingId)), refusal(propose(openingId))]);
    expect(outcomes.sort()).toEqual(['AlreadyProposed 409', 'accepted']);
    expect(await read().ofPerson(claire, amal)).toHaveLength(1);
  });

  it('is not made again once she answered: her no is a no', async () => {
    const openingId = await dijon.opening(claire);
    const { id } = await propose(openingId);
    await dijon.part(AnswerIntroduction).execute(herself(), id, { answer: 'no' });
    expect(await refusal(propose(openingId))).toBe('AlreadyProposed 409');
  });

  it('is refused for what is not open, rests, or is not there', async () => {
    const closed = await dijon.opening(claire);
    await dijon.part(CloseOpening).execute(claire, closed, 'filled');
    expect(await refusal(propose(closed))).toBe('OpeningNotOpenAnyMore 409');
    const details = { kind: 'vacancy', title: 'Brouillon' } as const;
    const draft = await dijon.part(RegisterOpening).execute(claire, details);
    expect(await refusal(propose(draft.id))).toBe('OpeningNotOpenAnyMore 409');
    const { id: employerId } = await dijon
      .part(RegisterEmployer)
      .execute(claire, { name: 'Maison au repos' });
    const resting = await dijon.opening(claire, { employerId });
    await dijon.part(RestEmployer).execute(claire, employerId, { kind: 'do_not_solicit', reason: 'Assez' });
    expect(await refusal(propose(resting))).toBe('EmployerResting 409');
    expect(await refusal(propose(NIL))).toBe('OpeningNotFound 404');
  });

  it('is refused when her own word hides the opening, without saying which word', async () => {
    await dijon.part(StateWishes).execute(claire, amal, [NEVER_AT_NIGHT]);
    const asked = propose(await dijon.opening(claire, AT_NIGHT));
    expect(await refusal(asked)).toBe('HiddenByHerWord 409');
    await expect(asked).rejects.not.toMatchObject({
      title: expect.stringMatching(/nuit|silence/) as unknown,
    });
  });

  it('may be what the law bars today: that is prepared together', async () => {
    const licence = { kind: 'licence', label: 'Permis C', level: 'legal', value: 'C' } as const;
    const driver = await dijon.opening(claire, { prerequisites: [licence] });
    amal = await dijon.welcome(claire, [], { licences: [] });
    expect(await refusal(propose(driver))).toBe('accepted');
  });

  it('does not count while it is closed or contradicts what she said since, and comes back with it', async () => {
    const night = await dijon.opening(claire, AT_NIGHT);
    const { id: setAside } = await propose(night);
    const shut = await dijon.opening(claire);
    const { id: closed } = await propose(shut);
    await proposed();
    await dijon.part(StateWishes).execute(herself(), amal, [NEVER_AT_NIGHT]);
    await dijon.part(CloseOpening).execute(claire, shut, 'paused');
    expect([await stateOf(setAside), await stateOf(closed)]).toEqual(['set_aside', 'closed']);
    expect(await read().awaitingOf(herself(), amal)).toHaveLength(1);
    await proposed();
    await proposed();
    expect(await refusal(proposed())).toBe('TooManyProposals 409');
    dijon.clock.advance(1_000);
    await dijon.part(PublishOpening).execute(claire, shut);
    expect(await stateOf(closed)).toBe('awaiting');
  });

  it('is taken back while it is hers to choose, stays in her history, and may be made again', async () => {
    const openingId = await dijon.opening(claire);
    const { id } = await propose(openingId);
    await dijon.part(TakeBackIntroduction).execute(claire, id);
    const back = dijon.part(TakeBackIntroduction).execute(claire, id);
    expect(await refusal(back)).toBe('ProposalTakenBack 409');
    const late = dijon.part(AnswerIntroduction).execute(herself(), id, { answer: 'interested' });
    expect(await refusal(late)).toBe('ProposalTakenBack 409');
    await propose(openingId);
    const history = await read().ofPerson(herself(), amal);
    expect(history.map(({ state }) => state).sort()).toEqual(['awaiting', 'withdrawn']);
    expect(history.find(({ id: one }) => one === id)!.withdrawal).toMatchObject({ by: { name: 'Claire' } });
  });

  it('is not taken back once she answered', async () => {
    const id = await proposed();
    await dijon.part(AnswerIntroduction).execute(herself(), id, { answer: 'interested' });
    const back = dijon.part(TakeBackIntroduction).execute(claire, id);
    expect(await refusal(back)).toBe('AlreadyAnswered 409');
  });

  it('is between her and who follows her: for anybody else it is not there', async () => {
    const openingId = await dijon.opening(claire);
    const { id } = await propose(openingId);
    const yann = await dijon.viewer('yann');
    const neighbour = herselfOf(await dijon.welcome(claire, []), claire.territoryId!);
    for (const asker of [yann, neighbour]) {
      expect(await refusal(read().one(asker, id))).toBe('IntroductionNotFound 404');
      expect(await refusal(read().ofPerson(asker, amal))).toBe('ParticipantNotFound 404');
      const said = dijon.part(AnswerIntroduction).execute(asker, id, { answer: 'no' });
      expect(await refusal(said)).toBe('ParticipantNotFound 404');
    }
    expect(await refusal(propose(openingId, yann))).toBe('ParticipantNotFound 404');
    expect(await refusal(dijon.part(TakeBackIntroduction).execute(yann, id))).toBe('ParticipantNotFound 404');
    expect(await stateOf(id)).toBe('awaiting');
  });

  it('is told to the coach for her people, in name order, and for one opening', async () => {
    const openingId = await dijon.opening(claire);
    await propose(openingId);
    const zoe = await dijon.welcome(claire, [], { firstName: 'Zoé' });
    await dijon.part(ProposeOpening).execute(claire, { participantId: zoe, openingId });
    const waiting = (await read().withinCaseload(claire)).filter(({ person }) =>
      [amal, zoe].includes(person.id),
    );
    expect(waiting.map(({ person, awaiting }) => [person.name, awaiting.length])).toEqual([
      ['Amal', 1],
      ['Zoé', 1],
    ]);
    const there = await read().forOpening(claire, openingId);
    expect(there.map(({ person }) => person.name)).toEqual(['Amal', 'Zoé']);
    expect(await read().forOpening(await dijon.viewer('yann'), openingId)).toEqual([]);
  });
});
