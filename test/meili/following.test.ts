import { PublishOpening, RegisterOpening } from '../../src/openings';
import { StateWishes, WelcomeParticipant } from '../../src/people';
import { OutboxWorker } from '../../src/platform/outbox/outbox-worker';
import { MeiliServer } from '../../src/platform/search/meilisearch/meili-server';
import { WordSearch } from '../../src/platform/search/word-search';
import { WholeApp } from '../support/whole-app';
import { realServer, type RealServer } from './real-server';

interface Health {
  readonly search: object;
}

interface Matches {
  readonly engine: string;
  readonly items: { openingId: string }[];
}

const OPENINGS = 'openings';
const INDEXES = ['employers', 'occupations', OPENINGS];
const NOTICE = 'La recherche fonctionne en mode de secours';

describe('the whole service beside a real Meilisearch', () => {
  let real: RealServer;
  let server: MeiliServer;
  let app: WholeApp;

  beforeAll(async () => {
    real = await realServer();
    server = new MeiliServer(real);
    for (const index of INDEXES) {
      if ((await server.size(index)) === null) continue;
      throw new Error(`The server of MEILI_TEST_URL holds an index "${index}": give one for tests.`);
    }
    const key: Record<string, string> = real.key === null ? {} : { MEILI_KEY: real.key };
    app = await WholeApp.open({ environment: { MEILI_URL: real.url, ...key }, world: 'dijon' });
  });
  afterAll(async () => {
    await app?.close();
    for (const index of INDEXES) await server?.drop(index);
    await real?.stop();
  });

  const drained = () => app.part(OutboxWorker).drain();
  const json = async <Answer>(path: string) => {
    const { status, text } = await app.ask({ as: 'follower', verb: 'get', path });
    expect(status).toBe(200);
    return JSON.parse(text) as Answer;
  };
  const coach = () => app.cast.follower.viewer!;
  const publish = async (title: string) => {
    const { id } = await app.part(RegisterOpening).execute(coach(), { kind: 'vacancy', title });
    await app.part(PublishOpening).execute(coach(), id);
    return id;
  };

  it('answers from PostgreSQL, and says so, until the index is whole', async () => {
    await app.part(WordSearch).begin();
    const before = await json<Health>('/health');
    expect(before.search).toMatchObject({ engine: 'postgres', status: 'degraded' });
    const page = await app.ask({ as: 'follower', verb: 'get', path: '/offres?q=plongeur' });
    expect(page.text).toContain(NOTICE);

    await drained();
    expect((await json<Health>('/health')).search).toEqual({
      engine: 'meilisearch',
      status: 'up',
      lagSeconds: 0,
      drift: null,
    });
    const [{ known }] = await app.source.query<[{ known: number }]>(
      'SELECT count(*)::int AS known FROM search_document WHERE collection = $1',
      [OPENINGS],
    );
    expect(known).toBeGreaterThan(10);
    expect(await server.size(OPENINGS)).toBe(known);
    const after = await app.ask({ as: 'follower', verb: 'get', path: '/offres?q=plongeur' });
    expect(after.text).not.toContain(NOTICE);
  });

  it('finds an opening by its words once it is published, and by its newest ones', async () => {
    const id = await publish('Soigneuse ou soigneur de girafes');
    await drained();
    const { items } = await json<{ items: { id: string }[] }>('/api/v1/openings?q=girafe');
    expect(items.map((item) => item.id)).toEqual([id]);
  });

  it('says in a person’s list that Meilisearch understood her words', async () => {
    const opening = await publish('Conteuse pour lamas');
    await drained();
    const { id } = await app
      .part(WelcomeParticipant)
      .execute(coach(), { firstName: 'Amal', lastName: 'Roy' });
    await app
      .part(StateWishes)
      .execute(coach(), id, [
        { criterion: 'words', value: 'raconter des histoires aux lamas', stance: 'like' },
      ]);
    const { engine, items } = await json<Matches>(`/api/v1/participants/${id}/matches?limit=1`);
    expect(engine).toBe('meilisearch');
    expect(items[0]!.openingId).toBe(opening);
  });

  it('lets nothing but ids out of the index', async () => {
    await publish('Gardienne de phare');
    await drained();
    const headers: Record<string, string> = { 'content-type': 'application/json' };
    if (real.key !== null) headers.authorization = `Bearer ${real.key}`;
    const body = JSON.stringify({ q: 'phare' });
    const answer = await fetch(`${real.url}/indexes/${OPENINGS}/search`, { method: 'POST', headers, body });
    const { hits } = (await answer.json()) as { hits: object[] };
    expect(hits).toHaveLength(1);
    expect(Object.keys(hits[0]!)).toEqual(['id']);
  });
});
