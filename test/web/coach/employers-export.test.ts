import type { Browser } from '../../support/http';
import { CoachHouse, linkTo } from './coach-house';

let house: CoachHouse;
let claire: Browser;

beforeAll(async () => {
  house = await CoachHouse.open();
  claire = await house.as('Claire');
}, 120_000);
afterAll(() => house.close());

const add = (fields: object) =>
  claire.submit('/employeurs/nouveau', '/employeurs/nouveau', {
    kind: 'company',
    market: 'ordinary',
    ...fields,
  });

const exports = async () => {
  const sql = `SELECT subject_type AS type, actor_kind AS by FROM audit_entry WHERE event = 'employer.export'`;
  return house.source.query<{ type: string; by: string }[]>(sql);
};

it('opens in a spreadsheet, runs nothing there, tells no note, and is written down', async () => {
  await add({ name: '=HYPERLINK("http://x")', siret: '73282932000074', notes: 'Entre nous' });
  await add({ name: 'Œuvres ; du Lac', address: '3, rue « A »' });
  const before = (await exports()).length;
  const { text, headers } = await claire.get('/employeurs/export');
  expect(headers['content-type']).toBe('text/csv; charset=utf-8');
  expect(headers['content-disposition']).toBe('attachment; filename="employeurs.csv"');
  expect(text.startsWith('\uFEFFRaison sociale;Enseigne;Siret;')).toBe(true);
  expect(text).toContain(`"'=HYPERLINK(""http://x"")";;73282932000074;`);
  expect(text).not.toMatch(/(^|;)=/m);
  expect(text).toContain('"Œuvres ; du Lac"');
  expect(text).not.toContain('Entre nous');
  const told = await exports();
  expect(told).toHaveLength(before + 1);
  expect(told.at(-1)).toEqual({ type: 'territory', by: 'account' });
});

it('takes away what was searched, beyond one page', async () => {
  for (let place = 0; place < 27; place += 1) await add({ name: `Maison Quetsche ${place}` });
  const list = (await claire.get('/employeurs?q=quetsche')).text;
  const path = linkTo(list, 'Exporter cette liste').replaceAll('&amp;', '&');
  expect(path).toBe('/employeurs/export?q=quetsche');
  const { text } = await claire.get(path);
  expect(text.match(/Maison Quetsche/g)).toHaveLength(27);
  expect(text).not.toContain('HYPERLINK');
});
