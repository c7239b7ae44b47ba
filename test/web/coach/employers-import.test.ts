import type { Response } from 'supertest';
import { messyEmployers } from '../../characters/messy-employers';
import { type Browser, hiddenFields } from '../../support/http';
import { CoachHouse, complaintAt, linkTo, words } from './coach-house';

let house: CoachHouse;
let claire: Browser;

beforeAll(async () => {
  house = await CoachHouse.open();
  claire = await house.as('Claire');
}, 120_000);
afterAll(() => house.close());

const IMPORT = '/employeurs/import';
const pathOf = ({ headers }: Response) => String(headers.location);

async function sendFile(content: Buffer): Promise<string> {
  const hidden = hiddenFields((await claire.get(IMPORT)).text);
  const asked = claire.agent.post(IMPORT).accept('html').field('pasted', '');
  for (const [field, value] of Object.entries(hidden)) void asked.field(field, value);
  return pathOf(await asked.attach('file', content, { filename: 'reseau.csv', contentType: 'text/csv' }));
}

async function count(table: string): Promise<number> {
  const [row] = await house.source.query<[{ n: number }]>(`SELECT count(*)::int AS n FROM ${table}`);
  return row.n;
}

it('goes in three steps, and gives back the lines to correct', async () => {
  expect(linkTo((await claire.get('/employeurs')).text, 'Importer un tableau')).toBe(IMPORT);
  const { content, truth } = messyEmployers(3, 200);
  const before = await count('employer');
  const page = await sendFile(content);
  const columns = words((await claire.get(page)).text);
  expect(columns).toContain(`${truth.size} lignes lues. Titres à la ligne 2, lettres Windows-1252`);
  expect(columns).toContain('Priorité');
  expect(columns).toContain('Colonne non comprise : elle reste de côté');

  const preview = words((await claire.follow(await claire.submit(page, page))).text);
  expect(preview).toContain('Étape 3 sur 3');
  const [, toAdd, toCorrect] = /(\d+) employeurs à ajouter, .* (\d+) lignes à corriger/
    .exec(preview)!
    .map(Number);
  expect(await count('employer')).toBe(before);

  await claire.submit(`${page}/essai`, `${page}/ajout`);
  const result = words((await claire.get(`${page}/resultat`)).text);
  expect(result).toContain(`${toAdd} employeurs ajoutés`);
  expect(await count('employer')).toBe(before + toAdd!);
  const download = await claire.get(`${page}/lignes-a-corriger`);
  expect(download.headers['content-disposition']).toBe('attachment; filename="employeurs-a-corriger.csv"');
  expect(download.text).toContain('À corriger;Ligne du fichier');
  expect(result).toContain(`Télécharger ${toCorrect} lignes à corriger`);
}, 120_000);

it('asks whether a look-alike is the same, and follows the answer', async () => {
  const pasted = 'Nom\tVille\tEffectif\nCafé du Parvis\tDijon\t4';
  const first = pathOf(await claire.submit(IMPORT, IMPORT, { pasted }));
  await claire.submit(first, first);
  await claire.submit(`${first}/essai`, `${first}/ajout`);
  const more = 'Nom\tVille\tSite web\nSARL CAFE DU PARVIS\tDijon\twww.parvis.example';
  const page = pathOf(await claire.submit(IMPORT, IMPORT, { pasted: more }));
  const preview = await claire.follow(await claire.submit(page, page));
  expect(words(preview.text)).toContain(
    'Ligne 2, SARL CAFE DU PARVIS : est-ce le même employeur que Café du Parvis ? Oui, c’est le même',
  );
  const answer = { ...hiddenFields(preview.text), 'employers[0].same': 'oui' };
  await claire.send(`${page}/ajout`, answer);
  const result = words((await claire.get(`${page}/resultat`)).text);
  expect(result).toContain('Aucun employeur n’a été ajouté');
  expect(result).toContain('Ligne 2, Café du Parvis site web');
});

it('is refused in a sentence when it is no table of employers', async () => {
  const nothing = await claire.follow(await claire.submit(IMPORT, IMPORT));
  expect(complaintAt(nothing.text, 'file')).toMatch(/Choisissez un fichier/);
  const page = pathOf(await claire.submit(IMPORT, IMPORT, { pasted: 'Truc\tVille\n1\tDijon' }));
  const refused = await claire.follow(await claire.submit(page, page));
  expect(words(refused.text)).toContain('Aucune colonne ne dit le nom de l’employeur.');
});
