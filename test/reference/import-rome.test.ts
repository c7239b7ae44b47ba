import type { INestApplicationContext } from '@nestjs/common';
import { SYSTEM } from '../../src/platform/acts/act';
import { ImportRome, KeepReferenceFresh, Occupations, RomeFileNotUnderstood } from '../../src/reference';
import { freshDatabase, type TestDatabase } from '../support/database';
import { openReference } from './reference-room';

const OCCUPATIONS = [
  '"code_rome","code_fiche_metier","code_ogr","libelle_rome","transition_eco"',
  `"G1605","402","139","Plongeur / Plongeuse en restauration",""`,
  `"K2503","460","263","Agent / Agente de sûreté et de sécurité",""`,
  `"M1805","610","323","Développeur / Développeuse informatique",""`,
].join('\n');

const TITLES = [
  'code_ogr;libelle_appellation_long;libelle_appellation_court;code_rome',
  '17891;Plongeur / Plongeuse;Plongeur / Plongeuse;G1605',
  "17892;Laveur / Laveuse d''assiettes;Laveur(se) d'assiettes;G1605",
].join('\r\n');

describe('importing the official ROME', () => {
  let database: TestDatabase;
  let room: INestApplicationContext;

  beforeEach(async () => {
    database = await freshDatabase();
    room = await openReference(database.url);
  });

  afterEach(async () => {
    await room.close();
    await database.drop();
  });

  const take = (text: string | Buffer, options?: { dryRun: boolean }) =>
    room.get(ImportRome).execute(SYSTEM, Buffer.from(text as string), options);
  const occupations = () => room.get(Occupations);

  it('takes names from the file, and keeps our sector, description, titles and sisters', async () => {
    const before = { ...occupations().find('K2503')! };
    const sisters = occupations().sistersOf('K2503');
    expect(await take(OCCUPATIONS)).toEqual({
      kind: 'occupations',
      received: 3,
      created: 1,
      updated: 1,
      unchanged: 1,
      rejected: [],
    });
    expect(occupations().find('K2503')).toEqual({
      ...before,
      title: 'Agent / Agente de sûreté et de sécurité',
      titleMasculine: 'Agent de sûreté et de sécurité',
      titleFeminine: 'Agente de sûreté et de sécurité',
    });
    expect(occupations().sistersOf('K2503')).toEqual(sisters);
    expect(occupations().titlesOf('K2503')).toEqual(expect.arrayContaining(['Vigile']));
  });

  it('puts a new occupation in the sector of its domain, and it is found at once', async () => {
    await take(OCCUPATIONS);
    expect(occupations().find('M1805')).toMatchObject({ sector: 'digital_media', description: null });
    expect(occupations().suggest('développeuse', 1)).toMatchObject([{ code: 'M1805' }]);
  });

  it('recognises our titles, and adds those it did not know', async () => {
    expect(await take(TITLES)).toMatchObject({
      kind: 'titles',
      received: 2,
      created: 1,
      updated: 1,
      rejected: [],
    });
    expect(occupations().titlesOf('G1605')).toEqual(
      expect.arrayContaining(["Laveuse d'assiettes", 'Plongeuse']),
    );
  });

  it('changes nothing the second time', async () => {
    for (const file of [OCCUPATIONS, TITLES]) {
      const { received } = await take(file);
      expect(await take(file)).toMatchObject({ created: 0, updated: 0, unchanged: received });
    }
  });

  it('follows a title that was reworded or moved, by its official number', async () => {
    await take(TITLES);
    await take(TITLES.replace("Laveur / Laveuse d''assiettes", 'Laveur / Laveuse de plats'));
    expect(occupations().titlesOf('G1605')).toContain('Laveuse de plats');
    expect(occupations().titlesOf('G1605')).not.toContain("Laveuse d'assiettes");
    await take('code_ogr;libelle_appellation_long;code_rome\n17892;Laveur / Laveuse de plats;G1607');
    expect(occupations().titlesOf('G1605')).not.toContain('Laveuse de plats');
    expect(occupations().titlesOf('G1607')).toContain('Laveuse de plats');
  });

  it('lets two titles exchange their numbers', async () => {
    await take(TITLES);
    const swapped = TITLES.replace('17891', 'x').replace('17892', '17891').replace('x', '17892');
    expect(await take(swapped)).toMatchObject({ updated: 2, rejected: [] });
    expect(await take(swapped)).toMatchObject({ unchanged: 2 });
  });

  it('says what a dry run would do, and keeps nothing', async () => {
    const promised = await take(OCCUPATIONS, { dryRun: true });
    expect(occupations().find('M1805')).toBeNull();
    expect(await room.get(KeepReferenceFresh).refresh()).toBe(false);
    expect(await take(OCCUPATIONS)).toEqual(promised);
  });

  it('reads what Windows programs save', async () => {
    const file = Buffer.from('code_rome;libelle_rome\nK2503;Agent / Agente de s\xFBret\xE9', 'latin1');
    await room.get(ImportRome).execute(SYSTEM, file);
    expect(occupations().find('K2503')?.title).toBe('Agent / Agente de sûreté');
  });

  it('reads a file that begins with a byte order mark', async () => {
    expect(await take(`\uFEFF${OCCUPATIONS}`)).toMatchObject({ received: 3 });
  });

  it('refuses lines one by one, with the line and the reason', async () => {
    const report = await take(
      [
        'code_ogr,libelle_appellation_long,code_rome',
        '1,Plongeur / Plongeuse de nuit,G1605',
        '2,Inconnu / Inconnue,Z1605',
        '3,,G1605',
        'x,Plongeur / Plongeuse de jour,G1605',
        '5,Ailleurs,M1805',
        '1,Autre,G1605',
        '7,Plongeur / Plongeuse de nuit,G1605',
        '8',
        `9,${'long '.repeat(60)},G1605`,
      ].join('\n'),
    );
    expect(report).toMatchObject({ received: 9, created: 1 });
    expect(report.rejected).toEqual([
      { line: 3, reason: 'Le code ROME doit être une lettre de A à N suivie de quatre chiffres.' },
      { line: 4, reason: 'Le libellé manque.' },
      { line: 5, reason: 'Le code OGR doit être un nombre.' },
      { line: 6, reason: 'Métier inconnu : importez d’abord le fichier des métiers.' },
      { line: 7, reason: 'Cette ligne figure déjà dans le fichier.' },
      { line: 8, reason: 'Cette ligne figure déjà dans le fichier.' },
      { line: 9, reason: 'Le code ROME doit être une lettre de A à N suivie de quatre chiffres.' },
      { line: 10, reason: 'Le libellé est trop long.' },
    ]);
  });

  it.each([
    ['another table', 'siret;nom\n1;x'],
    ['nothing', ''],
    ['no table at all', '{"code_rome": 1}'],
    ['an image', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0xff]).toString('latin1')],
  ])('says so when the file is %s', async (_, content) => {
    await expect(take(content)).rejects.toThrow(RomeFileNotUnderstood);
  });

  it('shows in a service that was already running', async () => {
    const running = await openReference(database.url);
    await take(OCCUPATIONS);
    expect(running.get(Occupations).find('M1805')).toBeNull();
    expect(await running.get(KeepReferenceFresh).refresh()).toBe(true);
    expect(running.get(Occupations).find('M1805')).not.toBeNull();
    await running.close();
  });
});
