import { GroundFloor } from '../../support/ground-floor';
import { MeiliDouble } from '../../support/meili-double';
import { Beside, idOf, TRADES } from './beside';

const BUILD = `${TRADES}_build`;

describe('a reindex', () => {
  let floor: GroundFloor;
  let double: MeiliDouble;
  let beside: Beside;

  beforeEach(async () => {
    double = await new MeiliDouble().open();
    floor = await GroundFloor.open();
    await floor.empty();
    for (const table of ['search_document', 'search_word', 'index_comparison']) {
      await floor.source.query(`DELETE FROM ${table}`);
    }
    beside = new Beside(floor, double.url);
    await beside.write('Plombier', 'Couvreur');
    await beside.begin();
  });
  afterEach(async () => {
    await floor.close();
    await double.close();
  });

  const vocabulary = async () => {
    const rows = await floor.source.query<{ word: string }[]>('SELECT word FROM search_word ORDER BY word');
    return rows.map(({ word }) => word);
  };

  it('of an index changes places with it, and leaves nothing behind', async () => {
    double.indexes.get(TRADES)!.documents.clear();
    const report = await beside.reindex.execute();
    expect(report).toEqual([{ engine: 'meilisearch', collection: TRADES, documents: 2, refused: [] }]);
    expect(double.titlesIn(TRADES)).toEqual(['couvreur', 'plombier']);
    expect([...double.indexes.keys()]).toEqual([TRADES]);
    expect(await beside.search.state()).toMatchObject({ status: 'up', drift: 0 });
  });

  it('gives the new index its settings before its documents', async () => {
    double.meanwhile = {
      index: BUILD,
      happens: async () => expect(double.indexes.get(BUILD)!.settings).toHaveProperty('searchableAttributes'),
    };
    await beside.reindex.execute();
    expect(double.meanwhile).toBeNull();
  });

  it('says how far it is, up to the end', async () => {
    const steps: number[] = [];
    await beside.reindex.execute(({ done, total }) => {
      expect(total).toBe(2);
      steps.push(done);
    });
    expect(steps).toEqual([1, 2]);
  });

  it('loses nothing of what is written, changed and erased while it builds', async () => {
    double.meanwhile = {
      index: BUILD,
      happens: async () => {
        await beside.write('Zingueur');
        await beside.rewrite([['Plombier', 'Chauffagiste']]);
        await beside.erase('Couvreur');
        // All of it reaches the index that answers, and that is about to be dropped.
        await floor.worker.drain();
        expect(double.titlesIn(TRADES)).toEqual(['chauffagiste', 'zingueur']);
      },
    };
    await beside.reindex.execute();
    expect(double.meanwhile).toBeNull();
    expect(double.titlesIn(TRADES)).toEqual(['chauffagiste', 'zingueur']);
  });

  it('leaves out a document the engine refuses, names it, and has the others', async () => {
    double.indigestible = 'Ferronnier';
    await beside.write('Ferronnier', 'Vitrier');
    const [report] = await beside.reindex.execute();
    expect(report).toMatchObject({ documents: 3, refused: [idOf('Ferronnier')] });
    expect(double.titlesIn(TRADES)).toEqual(['couvreur', 'plombier', 'vitrier']);
    expect(await beside.search.state()).toMatchObject({ drift: 1 });
  });

  it.each([
    ['making the new index', /^POST \/indexes$/],
    ['filling it', /^POST \/indexes\/trades_build\/documents$/],
    ['changing places', /^POST \/swap-indexes$/],
    ['dropping the old one', /^DELETE /],
  ])('whose answer is lost while %s fails, and does it all when it is run again', async (_, deaf) => {
    double.deaf = deaf;
    await expect(beside.reindex.execute()).rejects.toMatchObject({ name: 'EngineAway' });
    await beside.write('Zingueur');
    double.deaf = null;
    await floor.worker.drain();
    expect(await beside.ask('plombier')).toEqual({ engine: 'meilisearch', titles: ['Plombier'] });
    await beside.reindex.execute();
    expect(double.titlesIn(TRADES)).toEqual(['couvreur', 'plombier', 'zingueur']);
    expect([...double.indexes.keys()]).toEqual([TRADES]);
  });

  it('that stops once the indexes have changed places has what it missed followed by a service', async () => {
    await beside.reconcile.execute();
    double.meanwhile = {
      index: BUILD,
      happens: async () => {
        await beside.write('Zingueur');
        await floor.worker.drain();
      },
    };
    double.deaf = /^POST \/indexes\/trades\/documents\/fetch$/;
    await expect(beside.reindex.execute()).rejects.toMatchObject({ name: 'EngineAway' });
    expect(double.titlesIn(TRADES)).toEqual(['couvreur', 'plombier']);
    double.deaf = null;
    expect(await beside.search.state()).toMatchObject({ drift: null });
    expect(await beside.reconcile.whenDue()).toBe(true);
    await floor.worker.drain();
    expect(double.titlesIn(TRADES)).toEqual(['couvreur', 'plombier', 'zingueur']);
  });

  it('whose index takes fewer documents in than it was sent leaves the one that answers', async () => {
    double.meanwhile = {
      index: BUILD,
      happens: async () => void double.indexes.get(BUILD)!.documents.delete(idOf('Plombier')),
    };
    await expect(beside.reindex.execute()).rejects.toThrow(
      'The new index "trades" holds 1 documents instead of 2',
    );
    expect(double.titlesIn(TRADES)).toEqual(['couvreur', 'plombier']);
  });

  it('beside another one says that it runs already, and the first one ends well', async () => {
    let second = '';
    double.meanwhile = {
      index: BUILD,
      happens: async () => {
        second = await beside.reindex.execute().then(String, (error: Error) => error.message);
      },
    };
    await beside.reindex.execute();
    expect(second).toBe('A reindex runs already, on this machine or another: wait until it has ended.');
    expect(double.titlesIn(TRADES)).toEqual(['couvreur', 'plombier']);
    await expect(beside.reindex.execute()).resolves.toHaveLength(1);
  });

  describe('of PostgreSQL’s words', () => {
    it('drops the words of things long gone, and keeps those in use', async () => {
      await beside.erase('Couvreur');
      expect(await vocabulary()).toEqual(['couvreur', 'plombier']);
      expect(await beside.alone().execute()).toEqual([
        { engine: 'postgres', collection: TRADES, documents: 1, refused: [] },
      ]);
      expect(await vocabulary()).toEqual(['plombier']);
    });

    it('forgets documents that their room knows no more, and learns those it was never told', async () => {
      beside.documents.delete(idOf('Couvreur'));
      beside.documents.set(idOf('Vitrier'), {
        id: idOf('Vitrier'),
        title: 'Vitrier',
        alsoCalled: '',
        body: '',
      });
      await beside.alone().execute();
      expect(await vocabulary()).toEqual(['plombier', 'vitrier']);
      const rows = await floor.source.query<object[]>('SELECT id FROM search_document');
      expect(rows).toHaveLength(2);
    });

    it('keeps the words of who writes while it rebuilds, an act begun before included', async () => {
      await beside.erase('Couvreur');
      const act = floor.source.createQueryRunner();
      await act.startTransaction();
      const again = { id: idOf('Couvreur'), title: 'Couvreur', alsoCalled: '', body: '' };
      await beside.own.put(TRADES, [again], act);
      const rebuilding = beside.alone().execute();
      beside.documents.set(again.id, again);
      await act.commitTransaction();
      await act.release();
      await rebuilding;
      expect(await vocabulary()).toEqual(['couvreur', 'plombier']);
    });

    it('killed half-way leaves every word found, and is done again', async () => {
      await beside.erase('Couvreur');
      await floor.source.query('UPDATE search_word SET stale = true');
      expect((await beside.own.relevance(TRADES, 'plonbier', 10)).size).toBe(1);
      await beside.alone().execute();
      expect(await vocabulary()).toEqual(['plombier']);
    });

    it('is done beside an index too when it is asked for', async () => {
      const report = await beside.reindex.execute(undefined, { words: true });
      expect(report.map(({ engine }) => engine)).toEqual(['postgres', 'meilisearch']);
    });
  });
});
