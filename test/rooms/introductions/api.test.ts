import type { Viewer } from '../../../src/identity';
import { type Api, Dijon, NIL } from '../../characters/dijon';

interface Told {
  id: string;
  state: string;
  origin: string;
  answers: { answer: string; reason: string | null; until: string | null; saidAloudTo: { name: string } }[];
}

describe('introductions, asked by a program', () => {
  let dijon: Dijon;
  let claire: Viewer;
  let api: Api;
  let participantId: string;
  let openingId: string;

  beforeAll(async () => {
    dijon = await Dijon.open();
    claire = await dijon.viewer('claire');
    api = await dijon.api('claire');
  });
  beforeEach(async () => {
    participantId = await dijon.welcome(claire, []);
    openingId = await dijon.opening(claire, { slots: ['night'] });
  });
  afterAll(() => dijon.close());

  const proposed = async () =>
    (await api.post('/introductions', { participantId, openingId }).expect(201)).body as Told;

  it('go from a proposal to an answer, each told with its history', async () => {
    const { id, state } = await proposed();
    expect(state).toBe('awaiting');
    const later = { answer: 'not_now', until: '2026-12-15', saidAloudTo: 'Yann' };
    await api.post(`/introductions/${id}/answer`, later).expect(201);
    const no = { answer: 'no', reason: 'hours' };
    const { body } = await api.post(`/introductions/${id}/answer`, no).expect(201);
    expect(body).toMatchObject({
      id,
      participantId,
      openingId,
      state: 'no',
      opening: { state: 'published' },
    });
    const { body: list } = await api.get(`/participants/${participantId}/introductions`).expect(200);
    const [told] = (list as { items: Told[] }).items;
    expect(told!.answers).toMatchObject([
      { answer: 'no', reason: 'hours', saidAloudTo: { name: 'Claire' } },
      { answer: 'not_now', until: '2026-12-15', saidAloudTo: { name: 'Yann' } },
    ]);
  });

  it('are made once, however often one asks under one key', async () => {
    const ask = () =>
      api.post('/introductions', { participantId, openingId }).set('Idempotency-Key', 'une-fois');
    const first = (await ask().expect(201)).body as Told;
    const second = (await ask().expect(201)).body as Told;
    expect(second.id).toBe(first.id);
    const again = await api.post('/introductions', { participantId, openingId }).expect(409);
    expect(again.body).toMatchObject({ title: expect.stringContaining('déjà') as string });
  });

  it('begin with what she found, too', async () => {
    const found = { participantId, openingId, words: 'Vue en vitrine.' };
    const { body } = await api.post('/introductions/found', found).expect(201);
    expect(body).toMatchObject({
      origin: 'herself',
      state: 'interested',
      answers: [{ words: 'Vue en vitrine.' }],
    });
  });

  it('are taken back before her answer', async () => {
    const { id } = await proposed();
    const { body } = await api.post(`/introductions/${id}/withdrawal`).expect(201);
    expect(body).toMatchObject({ state: 'withdrawn', withdrawal: { by: { name: 'Claire' } } });
    await api.post(`/introductions/${id}/answer`, { answer: 'interested' }).expect(409);
  });

  it('name the field at fault', async () => {
    const { id } = await proposed();
    const { body } = await api
      .post(`/introductions/${id}/answer`, { answer: 'no', until: '2026-12-15' })
      .expect(400);
    expect(body).toMatchObject({ errors: [{ field: 'until' }] });
    const { body: other } = await api.post(`/introductions/${id}/answer`, { answer: 'perhaps' }).expect(400);
    expect(other).toMatchObject({ errors: [{ field: 'answer' }] });
  });

  it('tell the changes of wishes a "non" offers, and make those she says yes to', async () => {
    const { id } = await proposed();
    await api.post(`/introductions/${id}/answer`, { answer: 'no', reason: 'hours' }).expect(201);
    const { body } = await api.get(`/introductions/${id}/wish-changes`).expect(200);
    const { items } = body as { items: { key: string; sentence: string }[] };
    expect(items).toEqual([{ key: 'never:slot:night', sentence: 'Ne plus me proposer de travail de nuit.' }]);
    const changes = [items[0]!.key];
    const accepted = await api.post(`/introductions/${id}/wish-changes`, { changes }).expect(201);
    expect(accepted.body).toEqual({ version: 2 });
    const again = await api.post(`/introductions/${id}/wish-changes`, { changes }).expect(201);
    expect(again.body).toEqual({ version: 2 });
  });

  it('are not there for a coach who does not follow her', async () => {
    const { id } = await proposed();
    const yann = await dijon.api('yann');
    const nowhere = (await yann.get(`/introductions/${NIL}`).expect(404)).body as object;
    expect((await yann.get(`/introductions/${id}`).expect(404)).body).toEqual(nowhere);
    await yann.post(`/introductions/${id}/answer`, { answer: 'no' }).expect(404);
    await yann.post(`/introductions/${id}/withdrawal`).expect(404);
    await yann.get(`/participants/${participantId}/introductions`).expect(404);
    await yann.post('/introductions', { participantId, openingId }).expect(404);
  });
});

describe('the demo world', () => {
  let dijon: Dijon;
  beforeAll(async () => {
    dijon = await Dijon.open();
  });
  afterAll(() => dijon.close());

  it('opens with choices under way', async () => {
    const claire = await dijon.viewer('claire');
    const api = await dijon.api('claire');
    const states = async (name: 'Moussa' | 'Samira' | 'Luc' | 'Nour') => {
      const id = await dijon.person(claire, name);
      const { body } = await api.get(`/participants/${id}/introductions`).expect(200);
      return (body as { items: Told[] }).items.map(({ origin, state }) => `${origin} ${state}`).sort();
    };
    expect(await states('Moussa')).toEqual([
      'coach awaiting',
      'coach awaiting',
      'coach awaiting',
      'herself sent',
    ]);
    expect(await states('Samira')).toEqual(['coach awaiting', 'coach no', 'herself interested']);
    expect(await states('Luc')).toEqual(['coach not_now']);
    expect(await states('Nour')).toEqual(['coach awaiting']);
  });
});
