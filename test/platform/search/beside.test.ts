import type { LoggerService } from '@nestjs/common';
import { GroundFloor } from '../../support/ground-floor';
import { type Manner, MeiliDouble } from '../../support/meili-double';
import { Beside, idOf, TRADES } from './beside';

describe('an index beside PostgreSQL', () => {
  const logged: string[] = [];
  const note = (message: unknown) => void logged.push(JSON.stringify(message));
  const logger: LoggerService = { log: note, warn: note, error: note };
  let floor: GroundFloor;
  let double: MeiliDouble;
  let beside: Beside;

  beforeEach(async () => {
    logged.length = 0;
    double = await new MeiliDouble().open();
    floor = await GroundFloor.open({ logger });
    await floor.empty();
    await floor.source.query('DELETE FROM search_document');
    await floor.source.query('DELETE FROM index_comparison');
    beside = new Beside(floor, double.url);
  });
  afterEach(async () => {
    await floor.close();
    await double.close();
  });

  const pending = async () =>
    (await floor.messages()).filter(({ doneAt, setAsideAt }) => doneAt === null && setAsideAt === null);

  it('is made and filled with what PostgreSQL knows, and answers from then on', async () => {
    await beside.write('Plombier', 'Couvreur');
    expect(await beside.ask('plombier')).toEqual({ engine: 'postgres', titles: ['Plombier'] });
    await beside.begin();
    expect(double.titlesIn(TRADES)).toEqual(['couvreur', 'plombier']);
    expect(await beside.ask('plombier')).toEqual({ engine: 'meilisearch', titles: ['Plombier'] });
    expect(await beside.search.state()).toEqual({
      engine: 'meilisearch',
      status: 'up',
      lagSeconds: 0,
      drift: null,
    });
  });

  it('is told ids only, in one message for many documents', async () => {
    await beside.begin();
    await beside.write('Plombier', 'Couvreur', 'Charpentier');
    const [message, ...others] = await pending();
    expect(others).toEqual([]);
    expect(message).toMatchObject({ topic: 'search', kind: 'follow' });
    expect(JSON.stringify(message)).not.toMatch(/plombier|couvreur/i);
  });

  it('follows what changes and what goes', async () => {
    await beside.write('Plombier', 'Couvreur');
    await beside.begin();
    await beside.write('Zingueur');
    await beside.erase('Couvreur');
    await floor.worker.drain();
    expect(double.titlesIn(TRADES)).toEqual(['plombier', 'zingueur']);
  });

  it('is filled part by part when it is long, and is not asked before it is whole', async () => {
    const titles = Array.from({ length: 1_201 }, (_, place) => `Ouvrier ${place}`);
    await beside.write(...titles);
    await floor.empty();
    await beside.search.begin();
    expect(await beside.ask('ouvrier')).toMatchObject({ engine: 'postgres' });
    await floor.worker.drain();
    expect(double.titlesIn(TRADES)).toHaveLength(1_201);
    const fills = (await floor.messages()).filter(({ kind }) => kind === 'fill');
    expect(fills).toHaveLength(3);
    expect(await beside.ask('ouvrier')).toMatchObject({ engine: 'meilisearch' });
  });

  it('is not made twice, and nothing is sent again to one that is whole', async () => {
    await beside.write('Plombier');
    await beside.begin();
    await floor.empty();
    await beside.begin();
    expect((await floor.messages()).map(({ outcome }) => outcome)).toEqual(['ready']);
  });

  it('that was wiped is made and filled again at the next change', async () => {
    await beside.write('Plombier', 'Couvreur');
    await beside.begin();
    double.indexes.clear();
    await beside.write('Zingueur');
    await floor.worker.drain();
    expect(double.titlesIn(TRADES)).toEqual(['couvreur', 'plombier', 'zingueur']);
  });

  describe('that fails', () => {
    beforeEach(async () => {
      await beside.write('Plombier', 'Couvreur');
      await beside.begin();
    });
    const fails = async (manner: Manner | 'gone') => {
      if (manner === 'gone') await double.close();
      else double.manner = manner;
    };
    const recovers = async () => {
      double.manner = 'well';
      if (!double.isOpen) await double.open();
    };

    it.each(['silent', 'busy', 'page', 'locked', 'truncated', 'gone'] as const)(
      '(%s) leaves the answer to PostgreSQL, is left alone after a while, and is asked again later',
      async (manner) => {
        await fails(manner);
        const before = double.questions;
        for (let time = 0; time < 5; time++) {
          expect(await beside.ask('plombier')).toEqual({ engine: 'postgres', titles: ['Plombier'] });
        }
        expect(double.questions - before).toBe(manner === 'gone' ? 0 : 3);
        expect(beside.search.degraded).toBe(true);
        expect(await beside.search.state()).toMatchObject({ engine: 'postgres', status: 'degraded' });

        await recovers();
        expect(await beside.ask('plombier')).toMatchObject({ engine: 'postgres' });
        floor.clock.advance(10_000);
        expect(await beside.ask('plombier')).toEqual({ engine: 'meilisearch', titles: ['Plombier'] });
        expect(beside.search.degraded).toBe(false);
      },
    );

    it('and says when to come back is left alone until then', async () => {
      double.manner = 'busy';
      double.retryAfter = '30';
      await beside.ask('plombier');
      await recovers();
      const before = double.questions;
      floor.clock.advance(29_999);
      expect(await beside.ask('plombier')).toMatchObject({ engine: 'postgres' });
      expect(double.questions).toBe(before);
      floor.clock.advance(1);
      expect(await beside.ask('plombier')).toMatchObject({ engine: 'meilisearch' });
    });

    it.each(['silent', 'busy', 'page', 'locked', 'gone'] as const)(
      '(%s) makes changes wait without blame, and gets them when it is back',
      async (manner) => {
        await fails(manner);
        await beside.write('Zingueur');
        await floor.worker.drain();
        expect(await pending()).toMatchObject([{ kind: 'follow', attempts: 0 }]);
        expect(await beside.ask('zingueur')).toEqual({ engine: 'postgres', titles: ['Zingueur'] });
        floor.clock.advance(61_000);
        expect(await beside.search.state()).toMatchObject({ status: 'degraded', lagSeconds: 61 });

        await recovers();
        await floor.worker.drain();
        expect(double.titlesIn(TRADES)).toContain('zingueur');
        expect(await beside.ask('zingueur')).toEqual({ engine: 'meilisearch', titles: ['Zingueur'] });
        expect(await beside.search.state()).toEqual({
          engine: 'meilisearch',
          status: 'up',
          lagSeconds: 0,
          drift: null,
        });
      },
    );

    it.each([
      ['documents', /^POST \/indexes\/trades\/documents$/],
      ['what became of them', /^GET \/tasks/],
    ])('to answer for %s it took in is sent them again, and holds each once', async (_, deaf) => {
      double.deaf = deaf;
      await beside.write('Zingueur');
      await floor.worker.drain();
      expect(await pending()).toMatchObject([{ kind: 'follow', attempts: 0 }]);
      double.deaf = null;
      floor.clock.advance(10_000);
      await floor.worker.drain();
      expect(double.titlesIn(TRADES)).toEqual(['couvreur', 'plombier', 'zingueur']);
      expect(await pending()).toEqual([]);
    });

    it('to hold half of what it should is found out by a comparison, and mended', async () => {
      double.indexes.get(TRADES)!.documents.delete(idOf('Plombier'));
      await beside.reconcile.execute();
      expect((await beside.search.state()).drift).toBe(1);
      await floor.worker.drain();
      expect(await beside.ask('plombier')).toEqual({ engine: 'meilisearch', titles: ['Plombier'] });
    });

    it('a whole batch for one document gets the others, and the one is set aside where it is seen', async () => {
      double.indigestible = 'Ferronnier';
      await beside.write('Vitrier', 'Ferronnier', 'Maçon', 'Zingueur');
      await floor.worker.drain();
      expect(double.titlesIn(TRADES)).toEqual(['couvreur', 'maçon', 'plombier', 'vitrier', 'zingueur']);
      const aside = (await floor.messages()).filter(({ setAsideAt }) => setAsideAt !== null);
      expect(aside).toMatchObject([
        { topic: 'search', kind: 'follow', lastFailure: 'Refused invalid_document_fie' },
      ]);
      expect(await pending()).toEqual([]);
      expect(logged.join()).toContain('outbox.set_aside');
      expect(logged.join()).not.toMatch(/ferronnier|zélé/i);
    });

    it('for want of room blames no document', async () => {
      double.diskFull = true;
      await beside.write('Zingueur');
      await floor.worker.drain();
      expect(await pending()).toMatchObject([{ kind: 'follow', attempts: 0 }]);
      double.diskFull = false;
      floor.clock.advance(10_000);
      await floor.worker.drain();
      expect(double.titlesIn(TRADES)).toContain('zingueur');
    });
  });
});
