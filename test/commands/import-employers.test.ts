import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freshDatabase } from '../support/database';
import { type Ended, entremise } from './command-line';

jest.setTimeout(120_000);

const LEAD = 'lea@entremise.example';
const TABLE =
  'Raison sociale;Siret;Ville\nHôtel du Relais;732 829 320 00074;Dijon\nFaux;732 829 320 00075;Dijon\n';
const folder = mkdtempSync(join(tmpdir(), 'employers-'));
let environment: Record<string, string>;

const bring = (...args: string[]): Promise<Ended> =>
  entremise(['import', 'employers', ...args], { environment });

function file(name: string, content: string): string {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

beforeAll(async () => {
  environment = { DATABASE_URL: (await freshDatabase()).url, ENTREMISE_DATA: folder };
  await entremise(['account', 'create', '--email', LEAD, '--role', 'lead', '--territory', 'dijon'], {
    environment,
  });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('tells what it would do, does it, and does nothing the second time', async () => {
  const table = file('employers.csv', TABLE);
  const dry = JSON.parse((await bring(table, '--for', LEAD, '--dry-run', '--json')).stdout) as object;
  expect(dry).toMatchObject({ dryRun: true, received: 2, created: 1, refused: [{ line: 3 }] });
  const first = await bring(table, '--for', LEAD);
  expect([first.status, first.stdout]).toEqual([
    0,
    'received 2  created 1  completed 0  already there 0  refused 1\n',
  ]);
  const told = first.stderr.replace(/[^\S\n]/g, ' ');
  expect(told).toMatch(/^Ligne 3, Siret « 732 829 320 00075 » : Ce numéro Siret ne passe pas le contrôle/m);
  const again = await bring(table, '--json');
  expect(JSON.parse(again.stdout)).toMatchObject({ created: 0, completed: 0, alreadyThere: 1 });
});

it('refuses in a sentence what is no table of employers', async () => {
  const { status, stdout, stderr } = await bring(file('no.csv', 'Truc;Machin\n1;2\n'));
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toMatch(/Aucune colonne ne dit le nom de l’employeur/);
});
