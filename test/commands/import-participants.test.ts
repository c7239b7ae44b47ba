import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { messyCaseload } from '../characters/messy-caseload';
import { freshDatabase } from '../support/database';
import { type Ended, entremise } from './command-line';

jest.setTimeout(120_000);

const COACH = 'amel@entremise.example';
const folder = mkdtempSync(join(tmpdir(), 'caseload-'));
let environment: Record<string, string>;

const run = (...args: string[]): Promise<Ended> => entremise(args, { environment });
const bring = (...args: string[]): Promise<Ended> => run('import', 'participants', ...args);

function file(name: string, content: string | Buffer): string {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

/** One sentence on standard error, nothing on standard output, a status that is not zero. */
function expectRefusal({ status, stdout, stderr }: Ended, sentence: RegExp): void {
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr.replace(/\s/g, ' ').trim()).toMatch(sentence);
  expect(stderr).not.toMatch(/^\s+at /m);
}

beforeAll(async () => {
  environment = { DATABASE_URL: (await freshDatabase()).url, ENTREMISE_DATA: folder };
  await run('account', 'create', '--email', COACH, '--role', 'coach', '--territory', 'dijon');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('tells what it would do, does it, and does nothing the second time', async () => {
  const table = file('caseload.csv', messyCaseload());
  const dry = JSON.parse((await bring(table, '--for', COACH, '--dry-run', '--json')).stdout) as object;
  expect(dry).toMatchObject({ dryRun: true, received: 41, created: 32, alreadyThere: 1 });
  const first = await bring(table, '--for', COACH);
  expect([first.status, first.stdout]).toEqual([0, 'received 41  created 32  already there 1  refused 8\n']);
  const told = first.stderr.replace(/[^\S\n]/g, ' ');
  expect(told).toMatch(/^Ligne 36, Né\(e\) le « 31\/02\/1990 » : Ce jour n’existe pas/m);
  expect(told).toMatch(/^Ligne 42 \(Mariam Kone\) : Est-ce la même personne que Mariam Koné, ligne 12 \?/m);
  expect(told).toMatch(/^Colonne « RSA » : Ce que cette colonne dit de la situation ne s’importe pas/m);
  expect(told).toMatch(/^Ligne 15, Tél\. portable « 06 00 00 20 » : .*\(la personne est reprise/m);
  const again = await bring(table, '--for', COACH, '--json');
  expect(JSON.parse(again.stdout)).toMatchObject({ received: 41, created: 0, alreadyThere: 33 });
});

it('takes its columns from the command line, and whose people they are from a column', async () => {
  const table = file('two.csv', `Machin;Truc;Coach\nAmal;Roy;${COACH}\nZoé;Petit;nobody@entremise.example\n`);
  const report = await bring(table, '--column', 'Machin=firstName', '--column', 'Truc=lastName', '--json');
  expect(JSON.parse(report.stdout)).toMatchObject({
    received: 2,
    created: 1,
    createdLines: [{ line: 2, name: 'Amal Roy' }],
    refused: [{ line: 3, reasons: [{ reason: expect.stringMatching(/nobody@entremise\.example/) }] }],
  });
});

it('refuses in a sentence what it cannot do', async () => {
  const table = file('plain.csv', 'Nom;Prénom\nRoy;Amal\n');
  expectRefusal(await bring(table), /--for .*« Coach »/);
  expectRefusal(await bring(table, '--for', 'nobody@entremise.example'), /^Ce compte n’existe pas\.$/);
  expectRefusal(await bring(table, '--for', COACH, '--column', 'Nom=age'), /« age » n’est pas un champ/);
  expectRefusal(await bring(join(folder, 'nowhere.csv'), '--for', COACH), /cannot be read/);
  const workbook = file('book.xlsx', Buffer.from([0x50, 0x4b, 0x03, 0x04, 1, 2]));
  expectRefusal(await bring(workbook, '--for', COACH), /classeur/);
});
