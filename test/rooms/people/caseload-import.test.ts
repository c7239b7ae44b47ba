import {
  BringCaseload,
  CaseloadFiles,
  type CaseloadReport,
  ImportSharedTable,
  PeopleQuery,
  refusedLinesFile,
} from '../../../src/people';
import { OutboxWorker } from '../../../src/platform/outbox/outbox-worker';
import { asWindows1252, messyCaseload, TO_CORRECT } from '../../characters/messy-caseload';
import { COMMAND, type Desk, Workplace } from '../workplace';

const HOUR_MS = 3_600_000;

/** Every line counted once, and shown once. */
function expectNothingLost(report: CaseloadReport): void {
  const { received, created, alreadyThere, refused, createdLines, alreadyThereLines } = report;
  expect(created + alreadyThere + refused.length).toBe(received);
  const lines = [...createdLines, ...alreadyThereLines, ...refused].map(({ line }) => line);
  expect(new Set(lines).size).toBe(received);
}

describe('a messy caseload', () => {
  let place: Workplace;
  let desks = 0;

  beforeAll(async () => {
    place = await Workplace.open();
  });
  afterAll(() => place.app.close());

  /** A coach of her own, who follows Samira Benali already. */
  async function coach(): Promise<{ desk: Desk; email: string }> {
    const email = `coach-${(desks += 1)}@maison.example`;
    const desk = await place.desk(email);
    const samira = { firstName: 'Samira', lastName: 'Benali', birthDate: '1991-04-12' };
    await desk.post('/participants', samira).expect(201);
    return { desk, email };
  }

  const bring = (content: Buffer, forCoach: string | undefined, more: { dryRun?: boolean } = {}) =>
    place.part(ImportSharedTable).execute(COMMAND, content, { forCoach, ...more });

  const names = async ({ viewer }: Desk) =>
    (await place.part(PeopleQuery).caseload(viewer)).map(({ name, lastName }) => `${name} ${lastName}`);

  const fileOf = async ({ viewer }: Desk, name: string) => {
    const found = (await place.part(PeopleQuery).caseload(viewer)).find(({ lastName }) => lastName === name);
    return place.part(PeopleQuery).file(viewer, found!.id);
  };

  it('tells in a dry run all that it would do, and keeps nothing', async () => {
    const { desk, email } = await coach();
    const report = await bring(messyCaseload(), email, { dryRun: true });
    expect(report).toMatchObject({ dryRun: true, received: 41, created: 31, alreadyThere: 2 });
    expect(report.refused).toHaveLength(8);
    expect(report.read).toEqual({ encoding: 'windows-1252', separator: ';', headerLine: 3 });
    expectNothingLost(report);
    expect(await names(desk)).toEqual(['Samira Benali']);
  });

  it('brings everybody who can be brought, and explains each other line', async () => {
    const { desk, email } = await coach();
    const report = await bring(messyCaseload(), email);
    expectNothingLost(report);
    expect(await names(desk)).toHaveLength(1 + 31);
    const told = report.refused.map(({ line, reasons, question }) => [
      line,
      reasons[0]?.column ?? null,
      (reasons[0]?.reason ?? question!).replace(/\s/g, ' '),
    ]);
    expect(told).toEqual([
      [36, 'Né(e) le', expect.stringMatching(/^Ce jour n’existe pas.* 31\/12\/1990\.$/)],
      [37, 'Né(e) le', expect.stringMatching(/n’est pas encore arrivée/)],
      [38, 'Date d’entrée', expect.stringMatching(/avant la naissance/)],
      [39, 'Né(e) le', expect.stringMatching(/^Il manque le jour et le mois/)],
      [41, null, expect.stringMatching(/^Même personne qu’à la ligne 5, .*téléphone/)],
      [42, null, 'Est-ce la même personne que Mariam Koné, ligne 12 ?'],
      [44, null, expect.stringMatching(/^Cette ligne a plus de cases/)],
      [45, 'Prénom(s)', 'Cette ligne ne parle pas d’une personne.'],
    ]);
    expect(report.alreadyThereLines.map(({ line }) => line)).toEqual([40, 43]);
    const cells = report.leftOut.map(({ line, column }) => [line, column]);
    expect(cells).toEqual(
      expect.arrayContaining([
        [6, 'Permis'],
        [14, 'Langues'],
        [15, 'Tél. portable'],
      ]),
    );
  });

  it('reads every cell for what it means, whatever its shape', async () => {
    const { desk, email } = await coach();
    await bring(messyCaseload(), email);
    const issa = await fileOf(desk, 'Traoré');
    expect(issa).toMatchObject({
      participant: {
        birthDate: '1988-03-03',
        gender: 'man',
        entryDate: '2026-10-15',
        licences: [],
        languages: { français: 'A1' },
        startLabel: 'Dijon',
        housingReferent: 'M. Roy',
      },
      contactPoints: [{ kind: 'phone', value: '06 00 00 20 02' }],
      experience: [{ occupation: 'F1703', years: 5, words: 'maçon 5 ans' }],
      wishes: [{ criterion: 'occupation', value: 'F1703', stance: 'like' }],
    });
    const { participant } = await fileOf(desk, 'N’Diaye');
    expect([participant.birthDate, participant.entryDate]).toEqual(['1991-01-01', '2026-10-15']);
    expect((await fileOf(desk, 'Martin')).participant).toMatchObject({
      firstName: 'Jean-Pierre',
      certificates: ['CACES 1', 'CACES 3', 'CACES 5'],
      licences: ['B'],
    });
    expect((await fileOf(desk, 'Cœur')).participant.firstName).toBe('Anaïs');
    expect((await fileOf(desk, 'Bensalem')).wishes).toMatchObject([
      { criterion: 'words', value: 'Travailler dehors avec des fleurs' },
    ]);
  });

  it('creates nobody new the second time, even when a name was put right in between', async () => {
    const { desk, email } = await coach();
    const first = await bring(messyCaseload(), email);
    const { participant } = await fileOf(desk, 'Okafor');
    await desk.patch(`/participants/${participant.id}`, { lastName: 'Okafor-Bright' }).expect(200);
    const again = await bring(messyCaseload(), email);
    expect(again).toMatchObject({ received: 41, created: 0, alreadyThere: 2 + 31 });
    expect(again.refused).toEqual(first.refused);
    expect(await names(desk)).toHaveLength(1 + 31);
  });

  it('creates each person once, however many bring the table at the same moment', async () => {
    const { desk, email } = await coach();
    const reports = await Promise.all([1, 2, 3].map(() => bring(messyCaseload(), email)));
    expect(reports.reduce((total, { created }) => total + created, 0)).toBe(31);
    reports.forEach(expectNothingLost);
    expect(new Set(await names(desk)).size).toBe((await names(desk)).length - 1); // the two Mamadou Diallo
    expect(await names(desk)).toHaveLength(1 + 31);
  });

  it('has its refused lines corrected in a small file, and then counts its 35 people', async () => {
    const { desk, email } = await coach();
    const { viewer } = desk;
    const files = place.part(CaseloadFiles);
    const { id } = await files.keep(viewer, messyCaseload());
    await place.part(BringCaseload).execute(viewer, id, new Map());
    const { table, outcome } = await files.waiting(viewer, id);
    let small = refusedLinesFile(table!, outcome!.refused);
    expect(small).toMatch(/^\uFEFFN°;NOM;/);
    expect(small).not.toMatch(/RSA|séjour|sécu/);
    expect(small).toMatch(/;À corriger;Ligne du fichier\r\n/);
    for (const { wrong, right } of TO_CORRECT) small = small.replace(`;${wrong};`, `;${right};`);
    const report = await bring(Buffer.from(small), email);
    expect(report).toMatchObject({ received: 8, created: 4, read: { encoding: 'utf-8', separator: ';' } });
    expectNothingLost(report);
    expect(await names(desk)).toHaveLength(1 + 35);
  });

  it('takes the answer about a look-alike, and keeps it', async () => {
    const { desk } = await coach();
    const { viewer } = desk;
    const files = place.part(CaseloadFiles);
    for (const same of [false, false]) {
      const { id } = await files.keep(viewer, messyCaseload());
      await place.part(BringCaseload).execute(viewer, id, new Map([[42, same]]));
    }
    expect(
      (await names(desk)).filter((name) => name === 'Mariam Koné' || name === 'Mariam Kone'),
    ).toHaveLength(2);
  });

  it('shares a table between the coaches a column names', async () => {
    const [one, other] = [await coach(), await coach()];
    const table = [
      'Nom,Prénom,Coach',
      `Roy,Amal,${one.email}`,
      `Petit,Zoé,${other.email.toUpperCase()}`,
      'Sans,Coach,',
      'Loin,Luc,nobody@maison.example',
    ].join('\n');
    const report = await bring(Buffer.from(table), undefined);
    expect(report).toMatchObject({ received: 4, created: 2 });
    expectNothingLost(report);
    expect(report.refused.map(({ line }) => line)).toEqual([4, 5]);
    expect([await names(one.desk), await names(other.desk)]).toEqual([
      ['Amal Roy', 'Samira Benali'],
      ['Samira Benali', 'Zoé Petit'],
    ]);
    const mine = await bring(Buffer.from(table), one.email);
    expect(mine).toMatchObject({ created: 1, alreadyThere: 1 });
    expect(mine.refused[0]!.reasons[0]!.reason).toMatch(/chaque coach reprend les siennes/);
  });

  it('leaves a line of the audit trail for each person', async () => {
    const { email } = await coach();
    const before = await place.count(`FROM audit_entry WHERE event = 'participant.import'`);
    await bring(asWindows1252('Nom;Prénom\r\nRoy;Amal\r\nPetit;Zoé'), email);
    expect(await place.count(`FROM audit_entry WHERE event = 'participant.import'`)).toBe(before + 2);
  });

  it('waits encrypted, without the situation, for the coach who sent it, two hours at most', async () => {
    const { desk } = await coach();
    const { id } = await place.part(CaseloadFiles).keep(desk.viewer, messyCaseload());
    const [row] = await place.source.query<[{ content: string }]>(
      'SELECT content FROM waiting_table WHERE id = $1',
      [id],
    );
    expect(row.content).toMatch(/^v1\./);
    const { table } = await place.part(CaseloadFiles).waiting(desk.viewer, id);
    expect(JSON.stringify(table)).toContain('BELKACEM');
    expect(JSON.stringify(table)).not.toContain('175052100000000');
    const sealed = table!.lines.flatMap(({ cells }) => cells.slice(15, 18));
    expect(new Set(sealed)).toEqual(new Set(['']));
    const { desk: colleague } = await coach();
    await expect(place.part(CaseloadFiles).waiting(colleague.viewer, id)).rejects.toThrow();
    place.clock.advance(2 * HOUR_MS);
    await expect(place.part(CaseloadFiles).waiting(desk.viewer, id)).rejects.toThrow();
    await place.part(OutboxWorker).drain();
    expect(await place.count('FROM waiting_table WHERE id = $1', [id])).toBe(0);
  });
});
