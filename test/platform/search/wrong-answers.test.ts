import { CloseOpening, PublishOpening, RegisterOpening } from '../../../src/openings';
import { OutboxWorker } from '../../../src/platform/outbox/outbox-worker';
import { WordSearch } from '../../../src/platform/search/word-search';
import { MeiliDouble } from '../../support/meili-double';
import { WholeApp } from '../../support/whole-app';

interface Page {
  readonly items: { readonly title: string; readonly state: string }[];
  readonly total: number;
  readonly facets: Record<string, { value: string; count: number }[]>;
}

const ABSENT = '00000000-0000-4000-8000-00000000dead';

describe('an index that answers wrongly', () => {
  let double: MeiliDouble;
  let app: WholeApp;
  const coach = () => app.cast.follower.viewer!;
  const drained = () => app.part(OutboxWorker).drain();
  const asked = async (query: string) => {
    const { status, text } = await app.ask({
      as: 'follower',
      verb: 'get',
      path: `/api/v1/openings?${query}`,
    });
    expect(status).toBe(200);
    return JSON.parse(text) as Page;
  };
  const titles = async (query: string) => (await asked(query)).items.map(({ title }) => title);
  const publish = async (title: string) => {
    const { id } = await app.part(RegisterOpening).execute(coach(), { kind: 'vacancy', title });
    await app.part(PublishOpening).execute(coach(), id);
    return id;
  };
  const documents = () => double.indexes.get('openings')!.documents;

  beforeAll(async () => {
    double = await new MeiliDouble().open();
    app = await WholeApp.open({ environment: { MEILI_URL: double.url } });
    await publish('Zingueur de jour');
    const closed = await publish('Zingueur de nuit');
    await app.part(CloseOpening).execute(coach(), closed, 'closed', undefined);
    await app.part(WordSearch).begin();
    await drained();
  });
  afterAll(async () => {
    await app.close();
    await double.close();
  });

  it('with an opening that is closed does not have it shown', async () => {
    expect(await titles('q=zingueur&state=published')).toEqual(['Zingueur de jour']);
  });

  it('with ids of nothing, or of no kind of ours, shows what there is', async () => {
    for (const id of [ABSENT, 'o-7c1f2b', 'NULL']) {
      documents().set(id, { id, title: 'zingueur', alsoCalled: '', body: '', mark: '' });
    }
    expect(await titles('q=zingueur&state=published')).toEqual(['Zingueur de jour']);
    expect(await asked('q=zingueur&state=published')).toMatchObject({ total: 1 });
    for (const id of [ABSENT, 'o-7c1f2b', 'NULL']) documents().delete(id);
  });

  it('with words an opening no longer has shows it as it is now', async () => {
    const [stale] = [...documents().values()].filter(({ title }) => title!.includes('jour'));
    documents().set(stale!.id!, { ...stale!, title: 'astronaute' });
    expect(await titles('q=astronaute&state=published')).toEqual(['Zingueur de jour']);
    documents().set(stale!.id!, stale!);
  });

  it('keeps words and facets together: both narrow, and counts are PostgreSQL’s', async () => {
    const page = await asked('q=zingueur&state=published');
    expect(page.facets.kind).toEqual([{ value: 'vacancy', count: 1 }]);
    expect(await titles('q=zingueur&kind=immersion')).toEqual([]);
    const { text } = await app.ask({
      as: 'follower',
      verb: 'get',
      path: '/offres?q=zingueur&kind=immersion',
    });
    expect(text).toContain('Aucune offre ne répond à tout cela.');
    expect(text).toContain('Voir toutes les offres publiées');
  });
});
