import { employerMeanings, readEmployersTable } from './employers-table';
import { EmployersPlan } from './employers-plan';
import { readEmployers } from './read-employer-line';
import type { KnownContact, KnownEmployer } from './standing';

const SIRET = '73282932000074';
const dijon = { insee: '21231', name: 'Dijon', postcodes: ['21000'], department: '21', lat: 47.3, lon: 5 };
const relais: KnownEmployer = {
  id: 'relais',
  details: {
    name: 'Hôtel du Relais',
    siret: SIRET,
    address: '3 rue Monge',
    commune: 'Dijon',
    communeCode: '21231',
  },
  sirets: [SIRET],
  reachable: true,
};

function planOf(
  csv: string,
  {
    known = [],
    contacts = {},
    answers = {},
  }: {
    known?: KnownEmployer[];
    contacts?: Record<string, KnownContact[]>;
    answers?: Record<number, boolean>;
  } = {},
) {
  const table = readEmployersTable(Buffer.from(csv));
  const ports = { communeNamed: (words: string) => (/dijon|21000/i.test(words) ? dijon : null) };
  const read = readEmployers(table, employerMeanings(table), ports);
  return new EmployersPlan(read, {
    known,
    contacts: new Map(Object.entries(contacts)),
    answers: new Map(Object.entries(answers).map(([line, same]) => [Number(line), same])),
    broughtBefore: () => undefined,
  }).lines;
}

const kinds = (lines: ReturnType<typeof planOf>) => lines.map(({ verdict }) => verdict.kind);

describe('a table of employers', () => {
  it('completes the employer of the same Siret, and never writes over what is there', () => {
    const [line] = planOf(`Raison sociale;Siret;Adresse;Effectif\nRELAIS SAS;${SIRET};8 place Wilson;12`, {
      known: [relais],
    });
    expect(line!.verdict).toEqual({ kind: 'complete', what: ['taille'], employer: 'Hôtel du Relais' });
    expect(line!.standing!.additions).toEqual({ sizeBand: 'small' });
    expect(line!.differences.map(({ column, text }) => [column, text])).toEqual([
      ['Nom', 'RELAIS SAS'],
      ['Adresse', '8 place Wilson'],
    ]);
  });

  it('leaves a line that says nothing new', () => {
    const csv = `Nom;Siret;Ville\nHotel du relais;${SIRET};DIJON CEDEX 9`;
    expect(kinds(planOf(csv, { known: [relais] }))).toEqual(['already']);
  });

  it('asks about a name that reads the same, and brings it beside unless somebody says it is the same', () => {
    const csv = 'Nom;Ville\nSARL Hôtel du relais;Dijon';
    const [asked] = planOf(csv, { known: [relais] });
    expect(asked!.verdict).toEqual({ kind: 'create', like: 'Hôtel du Relais' });
    expect(asked!.standing!.id).toBeNull();
    const [same] = planOf(csv, { known: [relais], answers: { 2: true } });
    expect([same!.verdict.kind, same!.standing!.id]).toEqual(['already', 'relais']);
    const [apart] = planOf(csv, { known: [relais], answers: { 2: false } });
    expect(apart!.verdict).toEqual({ kind: 'create', like: null });
    expect(apart!.standing!.apartFrom.map(({ id }) => id)).toEqual(['relais']);
  });

  it('asks nothing of two Sirets, nor of two communes', () => {
    const csv = 'Nom;Siret;Code postal;Ville\nHôtel du Relais;44306184100047;;\nHôtel du Relais;;69001;Lyon';
    expect(planOf(csv, { known: [relais] }).map(({ verdict }) => verdict)).toEqual([
      { kind: 'create', like: null },
      { kind: 'create', like: 'Hôtel du Relais' },
    ]);
  });

  it('takes two lines of one Siret for one employer with two people', () => {
    const csv = `Nom;Siret;Contact;Tél\nRelais;${SIRET};Mme Roy;03 80 00 00 01\nRelais;${SIRET};M. Petit;03 80 00 00 02`;
    const lines = planOf(csv);
    expect(kinds(lines)).toEqual(['create', 'complete']);
    expect(lines[0]!.standing!.newContacts.map(({ name }) => name)).toEqual(['Mme Roy', 'M. Petit']);
  });

  it('brings nobody back who has left', () => {
    const gone: KnownContact = {
      id: 'roy',
      name: 'Mme Roy',
      email: null,
      phone: '03 80 00 00 01',
      retired: true,
    };
    const csv = `Nom;Siret;Contact;Tél\nHôtel du Relais;${SIRET};Mme Roy;03 80 00 00 01`;
    expect(kinds(planOf(csv, { known: [relais], contacts: { relais: [gone] } }))).toEqual(['already']);
  });

  it('tells nothing of an employer that another territory keeps', () => {
    const csv = `Nom;Siret\nRelais;${SIRET}`;
    const [line] = planOf(csv, { known: [{ ...relais, reachable: false }] });
    expect(line!.verdict).toMatchObject({ kind: 'refused', reasons: [{ column: 'Siret' }] });
    expect(JSON.stringify(line!.verdict)).not.toContain('Hôtel');
    expect(
      planOf('Nom;Ville\nHôtel du Relais;Dijon', { known: [{ ...relais, reachable: false }] })[0]!.verdict,
    ).toEqual({ kind: 'create', like: null });
  });

  it('keeps a formula as the text it is', () => {
    const [line] = planOf('Nom;Contact;Notes\n=1+1;@SUM(A1);-2+3');
    expect(line!.read.details).toMatchObject({ name: '=1+1', notes: '-2+3' });
    expect(line!.read.contact).toMatchObject({ name: '@SUM(A1)' });
  });
});
