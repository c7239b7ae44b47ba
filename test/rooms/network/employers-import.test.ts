import {
  EmployersFiles,
  type EmployersReport,
  ImportEmployersFile,
  nameKey,
  refusedEmployersFile,
} from '../../../src/network';
import { messyEmployers, type Truth } from '../../characters/messy-employers';
import { COMMAND, type Desk, Workplace } from '../workplace';

const SIRET = '73282932000074';
const HOUR_MS = 3_600_000;

let place: Workplace;
beforeAll(async () => {
  place = await Workplace.open();
});
afterAll(() => place.app.close());

const bring = (content: Buffer | string, forColleague?: string, dryRun = false): Promise<EmployersReport> =>
  place.part(ImportEmployersFile).execute(COMMAND, Buffer.from(content), { forColleague, dryRun });

/** All that the network holds, as one text. */
async function network(): Promise<string> {
  const rows = await Promise.all(
    ['employer', 'employer_contact', 'employer_likeness', 'employer_line'].map((table) =>
      place.source.query(`SELECT t::text FROM ${table} t ORDER BY 1`),
    ),
  );
  return JSON.stringify(rows);
}

async function employerOf(siret: string): Promise<Record<string, unknown>> {
  const [row] = await place.source.query<Record<string, unknown>[]>(
    'SELECT * FROM employer WHERE siret = $1',
    [siret],
  );
  return row!;
}

describe('a thousand messy lines', () => {
  const { content, truth } = messyEmployers(20261130);
  const email = 'liste@maison.example';
  const linesOf = (kind: Truth['kind']) => [...truth].filter(([, { kind: is }]) => is === kind);
  let desk: Desk;
  let report: EmployersReport;

  beforeAll(async () => {
    desk = await place.desk(email);
    const before = await network();
    const dry = await bring(content, email, true);
    expect(await network()).toBe(before);
    report = await bring(content, email);
    expect({ ...dry, dryRun: false }).toEqual(report);
  }, 120_000);

  it('are each counted once', () => {
    const { received, created, completed, alreadyThere, refused, read } = report;
    expect(received).toBe(truth.size);
    expect(created + completed + alreadyThere + refused.length).toBe(received);
    expect(read).toEqual({ encoding: 'windows-1252', separator: ';', headerLine: 2 });
    for (const kind of ['new', 'same', 'repeated', 'alike', 'wrong'] as const) {
      expect(linesOf(kind).length).toBeGreaterThan(10);
    }
  });

  it('make one employer of one Siret, and leave beside each other those that only a name ties', async () => {
    const created = report.createdLines.map(({ line }) => line);
    const brought = [...linesOf('new'), ...linesOf('alike')].map(([line]) => line);
    expect(created).toEqual(brought.sort((one, other) => one - other));
    expect(report.likenesses.map(({ line }) => line)).toEqual(linesOf('alike').map(([line]) => line));
    const alike = new Map<string, number>();
    for (const [, { employer }] of linesOf('alike') as [number, { employer: string }][]) {
      alike.set(employer, (alike.get(employer) ?? 0) + 1);
    }
    for (const [, { employer }] of linesOf('new') as [number, { employer: string }][]) {
      const kept = await place.count('FROM employer WHERE name_key = $1', [nameKey(employer)]);
      expect([employer, kept]).toEqual([employer, 1 + (alike.get(employer) ?? 0)]);
    }
  });

  it('are each explained when they bring nothing', () => {
    const refused = new Map(report.refused.map(({ line, reasons }) => [line, reasons]));
    expect([...refused.keys()]).toEqual(linesOf('wrong').map(([line]) => line));
    for (const [line, { because }] of linesOf('wrong') as [number, { because: RegExp }][]) {
      const reasons = refused.get(line)!.map(({ reason }) => reason.replace(/\s/g, ' '));
      expect(reasons.join(' ')).toMatch(because);
    }
    const repeated = new Map(report.alreadyThereLines.map(({ line, reason }) => [line, reason]));
    for (const [line] of linesOf('repeated')) expect(repeated.get(line)).toMatch(/même ligne/);
  });

  it('are kept as text, with their accents, their sector and where they are', async () => {
    const { items } = (await desk.get('/employers?q=Tanneries').expect(200)).body as {
      items: { name: string; sector: string | null; commune: string | null }[];
    };
    expect(items.some(({ name }) => /^(Œuvres|Ménage|Hôtel|Café)/.test(name))).toBe(true);
    expect(items.some(({ commune }) => commune === 'Dijon')).toBe(true);
    expect(items.some(({ sector }) => sector !== null)).toBe(true);
    const agencies = await place.count(`FROM employer WHERE naf = '78.20Z' AND kind <> 'agency'
      AND source = 'csv'`);
    const said = await place.count(`FROM employer WHERE naf = '78.20Z' AND kind = 'agency'`);
    expect(said).toBeGreaterThan(agencies);
  });

  it('change nothing when they come again', async () => {
    const before = await network();
    const again = await bring(content, email);
    expect([again.created, again.completed]).toEqual([0, 0]);
    expect(again.alreadyThere + again.refused.length).toBe(again.received);
    expect(again.refused).toEqual(report.refused);
    expect(await network()).toBe(before);
  }, 120_000);
});

it('completes what a coach noted, and never writes over it', async () => {
  const { post, viewer } = await place.desk('claire@maison.example');
  const noted = {
    name: 'Hôtel du Relais',
    siret: SIRET,
    kind: 'company',
    market: 'ordinary',
    address: '3 rue Monge',
  };
  await post('/employers', noted).expect(201);
  const csv = `Nom;Siret;APE;Adresse;Ville;Contact;Mail\nRelais;${SIRET};55.10Z;8 place Wilson;Dijon;Mme Roy;roy@relais.example`;
  const report = await bring(csv, 'claire@maison.example');
  expect(report.completedLines).toMatchObject([
    { line: 2, employer: 'Hôtel du Relais', what: ['code NAF', 'commune', 'interlocuteur'] },
  ]);
  expect(report.differences.map(({ column, text }) => [column, text])).toEqual([
    ['Nom', 'Relais'],
    ['Adresse', '8 place Wilson'],
  ]);
  expect(await employerOf(SIRET)).toMatchObject({
    name: 'Hôtel du Relais',
    address: '3 rue Monge',
    naf: '55.10Z',
    sector: expect.any(String),
    commune: 'Dijon',
    commune_code: '21231',
    territory_id: viewer.territoryId,
  });
  expect(
    await place.count('FROM employer_contact c JOIN employer e ON e.id = c.employer_id WHERE e.siret = $1', [
      SIRET,
    ]),
  ).toBe(1);
});

it('says nothing of an employer that another territory keeps', async () => {
  const lyon = await place.desk('lyon@maison.example', 'lyon');
  await lyon
    .post('/employers', {
      name: 'Soierie secrète',
      siret: '44306184100047',
      kind: 'company',
      market: 'ordinary',
    })
    .expect(201);
  await place.desk('dijon@maison.example');
  const csv = 'Nom;Siret;Ville\nAutre nom;44306184100047;Dijon\nSoierie secrète;;Dijon';
  const report = await bring(csv, 'dijon@maison.example');
  expect(report.refused.map(({ line, reasons }) => [line, reasons[0]!.column])).toEqual([[2, 'Siret']]);
  expect(JSON.stringify(report.refused)).not.toMatch(/Soierie|Lyon/);
  expect(report.likenesses).toEqual([]);
});

it('keeps for every territory what the command line brings for nobody, without the people there', async () => {
  const report = await bring('Nom;Ville;Contact\nTransports Bleus;Dijon;Mme Petit');
  expect(report.created).toBe(1);
  expect(report.leftOut.map(({ text }) => text)).toEqual(['Mme Petit']);
  expect(await place.count(`FROM employer WHERE name = 'Transports Bleus' AND territory_id IS NULL`)).toBe(1);
});

it('waits for who sent it alone, two hours at most, and follows what she answers', async () => {
  const files = place.part(EmployersFiles);
  const [claire, yann] = [await place.desk('c2@maison.example'), await place.desk('y2@maison.example')];
  await claire
    .post('/employers', { name: 'Café des Halles', kind: 'company', market: 'ordinary' })
    .expect(201);
  const csv = 'Nom;Taille;Siret\nCAFE DES HALLES;12;\nCafé des Halles SARL;300;\nMauvais;;123';
  const { id } = await files.keep(claire.viewer, Buffer.from(csv));
  await expect(files.waiting(yann.viewer, id)).rejects.toMatchObject({ status: 404 });
  expect((await files.preview(claire.viewer, id)).likenesses.map(({ line }) => line)).toEqual([2, 3]);
  const answers = new Map([
    [2, true],
    [3, false],
  ]);
  await Promise.all([files.bring(claire.viewer, id, answers), files.bring(claire.viewer, id, answers)]);
  const halles = await place.source.query(
    `SELECT size_band AS size FROM employer WHERE name_key = 'cafe des halles' ORDER BY size_band`,
  );
  expect(halles).toEqual([{ size: 'large' }, { size: 'small' }]);
  expect(
    await place.count(`FROM employer_likeness WHERE verdict = 'different' AND settled_at IS NOT NULL`),
  ).toBe(1);
  const { table, outcome } = await files.waiting(claire.viewer, id);
  expect(refusedEmployersFile(table!, outcome!.refused)).toMatch(
    /À corriger;Ligne du fichier\r\nMauvais;;123;.*;4/,
  );
  place.clock.advance(2 * HOUR_MS);
  await expect(files.waiting(claire.viewer, id)).rejects.toMatchObject({ status: 404 });
});
