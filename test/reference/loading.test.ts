import type { INestApplicationContext } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Communes, KeepReferenceFresh, LoadReference, Occupations } from '../../src/reference';
import { freshDatabase, type TestDatabase } from '../support/database';
import { ACTS, openReference } from './reference-room';

describe('the reference, loaded when the service starts', () => {
  let database: TestDatabase;
  let room: INestApplicationContext;

  beforeAll(async () => {
    database = await freshDatabase();
    ACTS.length = 0;
    room = await openReference(database.url);
  });

  afterAll(async () => {
    await room.close();
    await database.drop();
  });

  it('is in memory at once', () => {
    const occupations = room.get(Occupations);
    expect(occupations.all().length).toBeGreaterThanOrEqual(200);
    expect(occupations.find('G1605')).toMatchObject({ sector: 'hospitality' });
    expect(occupations.find('Z9999')).toBeNull();
  });

  it('names an occupation in both genders, an epicene title once', () => {
    const occupations = room.get(Occupations);
    expect(occupations.titlesOf('G1605')).toEqual(expect.arrayContaining(['Plongeur', 'Plongeuse']));
    expect(occupations.titlesOf('D1209').filter((title) => title === 'Fleuriste')).toHaveLength(1);
    expect(occupations.titlesOf('Z9999')).toEqual([]);
  });

  it('knows sisters both ways', () => {
    const occupations = room.get(Occupations);
    expect(occupations.sistersOf('K2205')).toContain('G1501');
    expect(occupations.sistersOf('G1501')).toContain('K2205');
    expect(occupations.sistersOf('Z9999')).toEqual([]);
  });

  it('suggests with the everyday title that answered', () => {
    expect(room.get(Occupations).suggest('cherche plongeuse', 1)).toMatchObject([
      {
        code: 'G1605',
        matched: 'Plongeur / Plongeuse',
        title: 'Plongeur / Plongeuse en restauration',
      },
    ]);
  });

  it('gives the genders as synonyms', () => {
    expect(room.get(Occupations).synonyms().get('serveuse')).toEqual(['serveur']);
  });

  it('finds communes by code, postcode, name and beginning', () => {
    const communes = room.get(Communes);
    expect(communes.ofInsee('21231')).toMatchObject({ name: 'Dijon', department: '21' });
    expect(communes.ofInsee('99999')).toBeNull();
    expect(communes.ofPostcode('21800').map(({ name }) => name)).toContain('Quetigny');
    expect(communes.ofName('ST DENIS LES BOURG').map(({ insee }) => insee)).toEqual(['01344']);
    expect(communes.ofName('boisse').map(({ name }) => name)).toEqual(['La Boisse']);
    expect(communes.suggest('chen', 3).map(({ name }) => name)).toEqual(['Chenôve']);
    expect(communes.suggest('2130', 3).map(({ name }) => name)).toEqual(['Chenôve']);
    expect(communes.suggest('', 3)).toEqual([]);
  });
});

describe('loading again', () => {
  let database: TestDatabase;
  let room: INestApplicationContext;

  beforeEach(async () => {
    database = await freshDatabase();
    ACTS.length = 0;
    room = await openReference(database.url);
  });

  afterEach(async () => {
    await room.close();
    await database.drop();
  });

  it('is written once while our tables do not change', async () => {
    expect(ACTS).toEqual(['reference.load']);
    expect(await room.get(LoadReference).execute()).toEqual({ loaded: false });
    expect(ACTS).toEqual(['reference.load']);
  });

  it('is brought back to our tables when they changed, keeping what the official files added', async () => {
    const source = room.get(DataSource);
    await source.query(`INSERT INTO occupation VALUES ('M1805', 'Dev', 'Dev', 'Dev', 'digital_media', NULL)`);
    await source.query(`UPDATE occupation SET sector = 'retail' WHERE code = 'G1605'`);
    await source.query(`UPDATE occupation_title SET ogr = 18061 WHERE masculine = 'Plongeur'`);
    await source.query(`UPDATE reference_load SET content_hash = 'of an older release'`);
    expect(await room.get(LoadReference).execute()).toEqual({ loaded: true });
    await room.get(KeepReferenceFresh).refresh();
    const occupations = room.get(Occupations);
    expect(occupations.find('G1605')?.sector).toBe('hospitality');
    expect(occupations.find('M1805')).not.toBeNull();
    expect(await source.query(`SELECT ogr FROM occupation_title WHERE masculine = 'Plongeur'`)).toEqual([
      { ogr: 18061 },
    ]);
  });
});

describe('two processes', () => {
  it('that start at once on an empty database load it once', async () => {
    const database = await freshDatabase();
    ACTS.length = 0;
    const rooms = await Promise.all([openReference(database.url), openReference(database.url)]);
    const [{ loads }] = await rooms[0]!
      .get(DataSource)
      .query('SELECT count(*)::int AS loads FROM reference_load');
    expect(loads).toBe(1);
    expect(rooms.every((room) => room.get(Occupations).find('K2205') !== null)).toBe(true);
    await Promise.all(rooms.map((room) => room.close()));
    await database.drop();
  });
});
