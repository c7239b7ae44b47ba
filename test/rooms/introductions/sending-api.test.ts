import { EmployerPages } from '../../../src/disclosure';
import type { Viewer } from '../../../src/identity';
import { RegisterEmployer, RestEmployer } from '../../../src/network';
import { type Api, Dijon, NIL } from '../../characters/dijon';

interface Told {
  id: string;
  state: string;
  route: string | null;
  items: string[];
  sent: {
    route: string;
    contact: { name: string } | null;
    byMail: boolean;
    takenBackAt: string | null;
  } | null;
  employerPage: { url: string } | null;
  employerPageUrl: string | null;
  replies: { answer: string; words: string | null; by: { name: string } | null }[];
}

const TOLD = { topic: 'coaching', audience: { kind: 'all' }, decision: 'tell', teller: 'both' };
const MOUSSA = { firstName: 'Moussa', lastName: 'Diallo', strengths: 'Je vais vite.' };

describe('sending an introduction, asked by a program', () => {
  let dijon: Dijon;
  let claire: Viewer;
  let api: Api;
  let participantId: string;
  let employerId: string;
  let openingId: string;
  let id: string;

  beforeAll(async () => {
    dijon = await Dijon.open();
    claire = await dijon.viewer('claire');
    api = await dijon.api('claire');
  });
  beforeEach(async () => {
    participantId = await dijon.welcome(claire, [], MOUSSA);
    ({ id: employerId } = await dijon
      .part(RegisterEmployer)
      .execute(claire, { name: 'Le Relais', kind: 'agency' }));
    openingId = await dijon.opening(claire, { employerId, title: 'Plonge, le midi' });
    id = ((await api.post('/introductions', { participantId, openingId }).expect(201)).body as Told).id;
  });
  afterAll(() => dijon.close());

  const post = async (tail: string, body: object = {}, status = 201) =>
    (await api.post(`/introductions/${id}/${tail}`, body).expect(status)).body as Told & { title: string };
  const choose = (body: object) =>
    api.post(`/participants/${participantId}/disclosure-choices`, body).expect(201);
  const talk = () =>
    api.post(`/participants/${participantId}/disclosure-talks`, { date: '2026-11-20' }).expect(201);
  const APPROVAL = { route: 'with_coach', items: ['first_name', 'strengths'] };
  const ready = async () => {
    await talk();
    await choose(TOLD);
    await post('answer', { answer: 'interested' });
    return post('approval', APPROVAL);
  };
  const opened = (url: string) => dijon.part(EmployerPages).byLink(url.split('/').at(-1)!);
  const refusal = async (tail: string, body: object = {}) => (await post(tail, body, 409)).title;

  it('goes from a preview to an answer of the employer', async () => {
    await talk();
    await choose(TOLD);
    await post('answer', { answer: 'interested' });
    const asked = `/introductions/${id}/employer-preview?route=with_coach&items=first_name,strengths`;
    const { body: preview } = await api.get(asked).expect(200);
    expect(preview).toMatchObject({
      mayBeSent: true,
      view: { person: { firstName: 'Moussa', strengths: 'Je vais vite.' }, introducedBy: 'Claire' },
      reveals: ['coaching'],
    });
    const { view, hidden, fingerprint } = preview as {
      view: { person: object };
      hidden: { items: string[]; topics: string[] };
      fingerprint: string;
    };
    expect(Object.keys(view.person)).toEqual(['firstName', 'strengths']);
    expect(hidden.items).toContain('surname');
    expect(hidden.topics).toContain('housing');
    expect(hidden.topics).not.toContain('coaching');

    const prepared = await post('approval', { ...APPROVAL, fingerprint, words: 'Lu ensemble.' });
    expect(prepared).toMatchObject({
      state: 'prepared',
      route: 'with_coach',
      sent: null,
      employerPage: null,
    });
    const sent = await post('sending');
    expect(sent).toMatchObject({ state: 'sent', sent: { route: 'with_coach', byMail: false } });
    expect(sent.employerPageUrl).toBe(sent.employerPage!.url);
    expect((await opened(sent.employerPageUrl!))!.view.person).toEqual(view.person);

    const replied = await post('reply', { answer: 'meet', words: 'Mardi à 9 h.' });
    expect(replied).toMatchObject({
      state: 'replied',
      replies: [{ answer: 'meet', words: 'Mardi à 9 h.', by: { name: 'Claire' } }],
    });
  });

  it('refuses an approval of a page that changed since it was read', async () => {
    await ready();
    const title = await refusal('approval', { ...APPROVAL, fingerprint: 'une-autre-page' });
    expect(title).toBe('La page a changé, relisez-la.');
  });

  it('refuses a page with her coach on it while she lets nobody know that she has one', async () => {
    await talk();
    await post('answer', { answer: 'interested' });
    expect(await refusal('approval', APPROVAL)).toContain('qu’un coach l’accompagne');
    await choose({ ...TOLD, decision: 'undecided', teller: undefined });
    expect(await refusal('approval', APPROVAL)).toContain('qu’un coach l’accompagne');
    await post('approval', { ...APPROVAL, items: [] }, 400);
    expect(await post('approval', { route: 'alone', items: ['first_name'] })).toMatchObject({
      state: 'prepared',
    });
  });

  it('refuses to send before her yes, before a talk, before an approval, to whom rests, and twice', async () => {
    expect(await refusal('sending')).toContain('notez d’abord sa réponse');
    await post('answer', { answer: 'interested' });
    expect(await refusal('sending')).toContain('n’a pas approuvé la page');
    await choose(TOLD);
    await post('approval', APPROVAL);
    expect(await refusal('sending')).toContain('n’est pas daté');
    await talk();
    const rest = { kind: 'on_hold', reason: 'Travaux', until: '2026-12-24' } as const;
    await dijon.part(RestEmployer).execute(claire, employerId, rest);
    expect(await refusal('sending')).toContain('en pause');
    await dijon.source.query('DELETE FROM employer_rest WHERE employer_id = $1', [employerId]);
    await post('sending');
    expect(await refusal('sending')).toContain('déjà envoyée');
  });

  it('refuses to send for an offer that names no employer, unless she goes by herself', async () => {
    await talk();
    await choose(TOLD);
    openingId = await dijon.opening(claire);
    id = ((await api.post('/introductions', { participantId, openingId }).expect(201)).body as Told).id;
    await post('answer', { answer: 'interested' });
    expect(await refusal('approval', APPROVAL)).toContain('ne nomme pas d’employeur');
    await post('approval', { route: 'alone', items: ['first_name'] });
    expect(await post('sending')).toMatchObject({
      state: 'sent',
      employerPage: null,
      sent: { route: 'alone' },
    });
  });

  it('by herself, nothing leaves and there is no page', async () => {
    await post('answer', { answer: 'interested' });
    await post('approval', { route: 'alone', items: ['first_name'] });
    expect(await post('sending')).toMatchObject({
      state: 'sent',
      sent: { route: 'alone', byMail: false, contact: null },
      employerPage: null,
      employerPageUrl: null,
    });
  });

  it('goes to somebody at the employer by mail, and not to somebody of another one', async () => {
    const renard = { name: 'Mme Renard', role: 'gérante', email: 'renard@relais.example' };
    const { body: contact } = await api.post(`/employers/${employerId}/contacts`, renard).expect(201);
    const contactId = (contact as { id: string }).id;
    await ready();
    await post('sending', { contactId: NIL }, 404);
    const sent = await post('sending', { contactId });
    expect(sent.sent).toMatchObject({ contact: { name: 'Mme Renard' }, byMail: true });
    const [{ n }] = await dijon.source.query<[{ n: number }]>(
      `SELECT count(*)::int AS n FROM outbox_message WHERE kind = 'employer/introduction'`,
    );
    expect(n).toBeGreaterThan(0);
  });

  it('is taken back in one act: the page is gone', async () => {
    await ready();
    const { employerPageUrl } = await post('sending');
    expect(await post('withdrawal')).toMatchObject({ state: 'withdrawn', employerPage: null });
    expect(await opened(employerPageUrl!)).toBeNull();
    expect(await refusal('sending')).toContain('retirée');
  });

  it.each([{ answer: 'no' }, { answer: 'not_now' }])('ends when she says $answer later', async (answer) => {
    await ready();
    const { employerPageUrl } = await post('sending');
    expect(await post('answer', answer)).toMatchObject({ state: answer.answer, employerPage: null });
    expect(await opened(employerPageUrl!)).toBeNull();
    await post('answer', { answer: 'interested' });
    expect(await refusal('sending')).toContain('n’a pas approuvé la page');
  });

  it('"ne rien envoyer" takes the page back, and a new approval opens another one', async () => {
    await ready();
    const first = await post('sending');
    const nothing = await post('approval', { route: 'nothing' });
    expect(nothing).toMatchObject({ state: 'interested', route: null, items: [], employerPage: null });
    expect(nothing.sent!.takenBackAt).not.toBeNull();
    expect(await opened(first.employerPageUrl!)).toBeNull();
    expect(await refusal('sending')).toContain('ne rien envoyer');
    dijon.clock.advance(60_000);
    await post('approval', APPROVAL);
    const second = await post('sending');
    expect(second.employerPageUrl).not.toBe(first.employerPageUrl);
  });

  it('"seule" after a page was sent takes that page back', async () => {
    await ready();
    const { employerPageUrl } = await post('sending');
    const alone = await post('approval', { route: 'alone', items: ['first_name'] });
    expect(alone).toMatchObject({ state: 'prepared', route: 'alone', employerPage: null });
    expect(await opened(employerPageUrl!)).toBeNull();
  });

  it('a standing yes for agencies stands for the approval, and no other word is asked', async () => {
    await talk();
    const yes = { employerKind: 'agency', decision: 'given', items: ['first_name', 'surname'] };
    await api.post(`/participants/${participantId}/standing-yeses`, yes).expect(201);
    expect(await refusal('sending')).toContain('notez d’abord sa réponse');
    await post('answer', { answer: 'interested' });
    const sent = await post('sending');
    expect(sent).toMatchObject({ state: 'sent', items: ['first_name', 'surname'] });
    expect((await opened(sent.employerPageUrl!))!.view).toMatchObject({
      person: { firstName: 'Moussa', surname: 'Diallo' },
      introducedBy: { name: 'Claire' },
    });
  });

  it('a standing yes says nothing against a silence she asked for', async () => {
    await talk();
    const yes = { employerKind: 'agency', decision: 'given', items: ['first_name'] };
    await api.post(`/participants/${participantId}/standing-yeses`, yes).expect(201);
    await choose({ ...TOLD, decision: 'silent', teller: undefined });
    await post('answer', { answer: 'interested' });
    expect(await refusal('sending')).toContain('qu’un coach l’accompagne');
    expect(await refusal('approval', APPROVAL)).toContain('qu’un coach l’accompagne');
  });

  it('what the employer said is written down whatever was sent', async () => {
    expect(await post('reply', { answer: 'later' })).toMatchObject({
      state: 'awaiting',
      replies: [{ answer: 'later' }],
    });
  });

  it('is not there for a coach who does not follow her', async () => {
    const yann = await dijon.api('yann');
    await yann.get(`/introductions/${id}/employer-preview`).expect(404);
    await yann.post(`/introductions/${id}/approval`, APPROVAL).expect(404);
    await yann.post(`/introductions/${id}/sending`).expect(404);
    await yann.post(`/introductions/${id}/reply`, { answer: 'no' }).expect(404);
  });
});
