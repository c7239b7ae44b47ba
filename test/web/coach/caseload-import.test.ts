import type { Response } from 'supertest';
import { Clock, type FixedClock } from '../../../src/platform/clock/clock';
import { messyCaseload, TO_CORRECT } from '../../characters/messy-caseload';
import { type Browser, hiddenFields, partOf } from '../../support/http';
import { CoachHouse, complaintAt, linkTo, words } from './coach-house';

const HOUR_MS = 3_600_000;

let house: CoachHouse;
let claire: Browser;

beforeAll(async () => {
  house = await CoachHouse.open();
  claire = await house.as('Claire');
}, 120_000);
afterAll(() => house.close());

/** Sends a file as the form of step 1 does, with its hidden fields. */
async function sendFile(browser: Browser, content: Buffer, name = 'caseload.csv'): Promise<Response> {
  const hidden = hiddenFields((await browser.get('/personnes/import')).text);
  const asked = browser.agent.post('/personnes/import').accept('html').field('pasted', '');
  for (const [field, value] of Object.entries(hidden)) void asked.field(field, value);
  return asked.attach('file', content, { filename: name, contentType: 'text/csv' });
}

async function count(table: string): Promise<number> {
  const [row] = await house.source.query<[{ n: number }]>(`SELECT count(*)::int AS n FROM ${table}`);
  return row.n;
}

/** A table of two columns, as a spreadsheet copies it. */
const PASTED = 'Nom\tPrénom\tDDN\nRoy\tAmal\t03/03/1993\nPetit\tZoé\t30/02/1994';

const pathOf = ({ headers }: Response) => String(headers.location);

it('goes in three steps: read, shown column by column, tried, then brought in', async () => {
  expect(linkTo((await claire.get('/personnes')).text, 'Importer un tableau')).toBe('/personnes/import');
  const before = await count('participant');

  const page = pathOf(await sendFile(claire, messyCaseload()));
  const step2 = words((await claire.get(page)).text);
  expect(step2).toContain('Étape 2 sur 3');
  expect(step2).toContain('41 lignes lues. Titres à la ligne 3, lettres Windows-1252');
  expect(step2).toContain('Colonne non comprise : elle reste de côté');
  expect(step2).toContain('Par exemple : préfère le matin');
  expect(step2).toMatch(/RSA Ce que cette colonne dit de la situation ne s’importe pas/);
  expect(step2).not.toContain('oui · ');

  const preview = await claire.follow(await claire.submit(page, page));
  const step3 = words(preview.text);
  expect(step3).toContain('Étape 3 sur 3');
  expect(step3).toContain('41 lignes lues : 31 personnes à ajouter, 2 lignes déjà là, 8 lignes à corriger');
  expect(step3).toContain('Nadia Belkacem ligne 4');
  expect(step3).toContain('Né(e) le : « 31/02/1990 » Ce jour n’existe pas dans le calendrier.');
  expect(step3).toContain('est-ce la même personne que Mariam Koné, ligne 12 ?');
  expect(step3).toContain('Samira Benali Déjà suivie : ligne laissée.');
  expect(step3).toContain('Ligne 4, « Plongeuse » : Plongeur / Plongeuse');
  expect(step3).toContain('Ajouter ces 31 personnes');
  expect(await count('participant')).toBe(before);

  const answer = { 'people[0].same': 'non' };
  const sent = { ...hiddenFields(preview.text), ...answer };
  const [first, again] = await Promise.all([1, 2].map(() => claire.send(`${page}/ajout`, sent)));
  expect([pathOf(first!), pathOf(again!)]).toEqual([`${page}/resultat`, `${page}/resultat`]);
  const result = words((await claire.get(`${page}/resultat`)).text);
  expect(result).toContain('32 personnes ajoutées');
  expect(result).toContain('Télécharger 7 lignes à corriger');
  expect(await count('participant')).toBe(before + 32);
  expect(words((await claire.get('/personnes')).text)).toContain('Nadia B.');

  const download = await claire.get(`${page}/lignes-a-corriger`);
  expect(download.headers['content-type']).toBe('text/csv; charset=utf-8');
  expect(download.headers['content-disposition']).toBe('attachment; filename="lignes-a-corriger.csv"');
  expect(download.text.replace('\uFEFF', '').split('\r\n').filter(Boolean)).toHaveLength(1 + 7);

  let small = download.text;
  for (const { wrong, right } of TO_CORRECT) small = small.replace(`;${wrong};`, `;${right};`);
  const next = pathOf(await sendFile(claire, Buffer.from(small)));
  const tried = words((await claire.follow(await claire.submit(next, next))).text);
  expect(tried).toContain('7 lignes lues : 4 personnes à ajouter');
  await claire.submit(`${next}/essai`, `${next}/ajout`);
  expect(await count('participant')).toBe(before + 36);
}, 120_000);

it('may be pasted, and each column corrected', async () => {
  const page = pathOf(await claire.submit('/personnes/import', '/personnes/import', { pasted: PASTED }));
  expect(words((await claire.get(page)).text)).toContain('cases séparées par des tabulations');
  const wrong = { 'columns[0].meaning': 'firstName', 'columns[1].meaning': 'firstName' };
  const refused = await claire.follow(await claire.submit(page, page, wrong));
  expect(words(refused.text)).toContain('Deux colonnes disent « Prénom » : gardez-en une.');
  const nobody = { 'columns[0].meaning': 'leave', 'columns[1].meaning': 'leave' };
  const unnamed = await claire.follow(await claire.submit(page, page, nobody));
  expect(words(unnamed.text)).toContain('Aucune colonne ne dit le nom et le prénom.');
  const swapped = {
    'columns[0].meaning': 'firstName',
    'columns[1].meaning': 'lastName',
    'columns[2].meaning': 'leave',
  };
  const preview = await claire.follow(await claire.submit(page, page, swapped));
  expect(words(preview.text)).toContain('2 lignes lues : 2 personnes à ajouter');
  expect(words(preview.text)).toContain('Roy Amal ligne 2');
  expect(words(preview.text)).toContain('Laissée de côté, comme demandé.');
});

it('is refused in a sentence when it is none, or far too big, and changes nothing', async () => {
  const complaint = async (response: Response) => {
    expect(pathOf(response)).toBe('/personnes/import');
    return complaintAt((await claire.follow(response)).text, 'file');
  };
  const workbook = Buffer.from([0x50, 0x4b, 0x03, 0x04, 1, 2, 3]);
  expect(await complaint(await sendFile(claire, workbook, 'suivi.xlsx'))).toMatch(/classeur.*« CSV »/);
  expect(await complaint(await sendFile(claire, Buffer.from('Bonjour')))).toMatch(
    /Aucun tableau ne se lit ici/,
  );
  const nothing = await claire.submit('/personnes/import', '/personnes/import');
  expect(await complaint(nothing)).toMatch(/Choisissez un fichier/);
  const big = await sendFile(claire, Buffer.alloc(2 * 1024 * 1024 + 1, 'a'));
  expect([big.status, words(big.text)]).toEqual([413, expect.stringContaining('2 Mo au plus')]);
});

it('is kept once when its form is sent twice, and not under the key of another table', async () => {
  const hidden = hiddenFields((await claire.get('/personnes/import')).text);
  const send = (content: Buffer, copies = 1) => {
    const asked = claire.agent.post('/personnes/import').accept('html');
    for (const [field, value] of Object.entries(hidden)) void asked.field(field, value);
    for (let copy = 0; copy < copies; copy += 1) void asked.attach('file', content, 'caseload.csv');
    return asked;
  };
  const before = await count('waiting_table');
  const [one, other] = [await send(messyCaseload()), await send(messyCaseload())];
  expect(pathOf(one)).toBe(pathOf(other));
  const changed = await claire.follow(await send(Buffer.from('Nom;Prénom\nRoy;Amal')));
  expect(words(changed.text)).toContain('a déjà servi');
  expect(await count('waiting_table')).toBe(before + 1);
  expect((await send(messyCaseload(), 2)).status).toBe(400);
});

it('is nobody else’s, is sent with the token of a page, and is gone after two hours', async () => {
  const page = pathOf(await sendFile(claire, messyCaseload()));
  const yann = await house.as('Yann');
  for (const tail of ['', '/essai', '/resultat', '/lignes-a-corriger']) {
    expect((await yann.get(`${page}${tail}`)).status).toBe(404);
  }
  expect((await yann.send(page, {})).status).toBe(400);
  const forged = await claire.agent
    .post('/personnes/import')
    .accept('html')
    .attach('file', messyCaseload(), 'a.csv');
  expect(forged.status).toBe(400);
  const stranger = await house
    .stranger()
    .agent.post('/personnes/import')
    .attach('file', messyCaseload(), 'a.csv');
  expect([stranger.status, pathOf(stranger)]).toEqual([303, expect.stringMatching(/^\/connexion/)]);
  partOf<FixedClock>(house.app, Clock as never).advance(2 * HOUR_MS);
  const again = await house.as('Claire');
  expect((await again.get(page)).status).toBe(404);
});
