import type { Response } from 'supertest';
import { type Browser } from '../../support/http';
import { CoachHouse, words } from './coach-house';

let house: CoachHouse;
let claire: Browser;

beforeAll(async () => {
  house = await CoachHouse.open();
  claire = await house.as('Claire');
}, 120_000);
afterAll(() => house.close());

const pathOf = ({ headers }: Response) => String(headers.location);

/** An employer typed by a coach; its page. */
async function typed(fields: object): Promise<string> {
  const form = { kind: 'company', market: 'ordinary', ...fields };
  return pathOf(await claire.submit('/employeurs/nouveau', '/employeurs/nouveau', form));
}

it('compares two look-alikes, makes them one, and leads the old address to the one that stays', async () => {
  const kept = await typed({ name: 'Hôtel du Parvis', address: '1 rue A', siret: '73282932000074' });
  const other = await typed({ name: 'SARL hôtel du parvis', address: '2 rue B', notes: 'Porte bleue' });
  const page = (await claire.get(kept)).text;
  expect(words(page)).toContain('Ressemble à SARL hôtel du parvis');
  const compare = `${kept}/ressemble/${other.split('/').at(-1)}`;
  expect(page).toContain(`href="${compare}"`);
  const compared = words((await claire.get(compare)).text);
  expect(compared).toContain('Adresse 1 rue A 2 rue B');
  expect(compared).toContain('Adresse à garder 1 rue A 2 rue B');

  const join = compare.replace('ressemble', 'reunion');
  const done = await claire.follow(await claire.submit(compare, join, { name: 'kept', address: 'absorbed' }));
  expect(words(done.text)).toContain('C’est réuni.');
  expect(words(done.text)).toContain('Adresse 2 rue B');
  expect(words(done.text)).toContain('Porte bleue');
  expect(words(done.text)).toMatch(/Réunis ici « SARL hôtel du parvis » le .*, par Claire/);
  expect(words(done.text)).not.toContain('Ressemble à');
  const old = await claire.get(other);
  expect([old.status, pathOf(old)]).toEqual([301, kept]);
});

it('is no longer asked about once they are two', async () => {
  const one = await typed({ name: 'Café du Marché' });
  const other = await typed({ name: 'Café du marché SAS' });
  const compare = `${one}/ressemble/${other.split('/').at(-1)}`;
  const said = await claire.follow(await claire.submit(compare, compare.replace('ressemble', 'distinction')));
  expect(words(said.text)).toContain('C’est noté : ce sont deux employeurs.');
  expect(words(said.text)).not.toContain('Ressemble à');
  expect(words((await claire.get(other)).text)).not.toContain('Ressemble à');
});

it('shows the other sites of the same company', async () => {
  const here = await typed({ name: 'Relais Nord', siret: '35600000000048' });
  const there = await typed({ name: 'Relais Sud', siret: '35600000000055' });
  const page = (await claire.get(here)).text;
  expect(words(page)).toContain('Même entreprise, autres lieux Relais Sud');
  expect(page).toContain(`href="${there}"`);
});
