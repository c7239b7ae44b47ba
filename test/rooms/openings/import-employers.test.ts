import { ImportFranceTravail } from '../../../src/openings';
import { COMMAND, type Desk, Workplace } from '../workplace';
import { offer } from './offers';

let house: Workplace;
let claire: Desk;

beforeAll(async () => {
  house = await Workplace.open();
  claire = await house.desk('claire@entremise.example');
});
beforeEach(async () => {
  await house.source.query('DELETE FROM opening');
  await house.source.query('DELETE FROM employer');
});

const importing = (offers: Iterable<unknown>) => house.part(ImportFranceTravail).execute(COMMAND, offers);

const idOf = async (externalId: string) => {
  const [row] = await house.source.query<[{ id: string }]>(
    'SELECT opening_id AS id FROM opening_origin WHERE external_id = $1',
    [externalId],
  );
  return row.id;
};

/** The name of each opening's employer, in the order of the source's ids. */
const employers = async () =>
  (
    await house.source.query<{ name: string }[]>(
      `SELECT e.name FROM opening_origin g JOIN opening o ON o.id = g.opening_id
       LEFT JOIN employer e ON e.id = o.employer_id ORDER BY g.external_id`,
    )
  ).map(({ name }) => name);

describe('an imported opening', () => {
  it('is not corrected here: the next import would undo it', async () => {
    await importing([offer('A')]);
    const answer = await claire.patch(`/openings/${await idOf('A')}`, { title: 'Autre' });
    expect([answer.status, answer.body]).toMatchObject([
      409,
      { title: 'Cette offre vient d’une autre source : elle ne se modifie pas ici.' },
    ]);
  });

  it('has the employer of its name and place, known before or not', async () => {
    const fournil = { name: 'SARL Le Fournil', siret: '73282932000074', communeCode: '21231', naf: '10.71C' };
    await claire.post('/employers', fournil);
    const elsewhere = { lieuTravail: { libelle: '21 - BEAUNE', commune: '21054' } };
    await importing([offer('A'), offer('B', { entreprise: { nom: 'LE FOURNIL' } }), offer('C', elsewhere)]);
    expect(await employers()).toEqual(['SARL Le Fournil', 'SARL Le Fournil', 'Le Fournil']);
    expect(await house.count('FROM employer_likeness')).toBe(0);
  });

  it('gets an employer of its own when two could be meant, and the likeness is noted', async () => {
    await claire.post('/employers', { name: 'Le Fournil', communeCode: '21231' });
    await claire.post('/employers', { name: 'Le Fournil', communeCode: '21231' });
    await importing([offer('A')]);
    expect(await house.count("FROM employer WHERE source = 'france_travail'")).toBe(1);
    expect(await house.count('FROM employer_likeness')).toBe(3);
  });

  it('of an agency is never taken for the branch a coach knows', async () => {
    await claire.post('/employers', { name: 'Intérim du Lac', kind: 'agency', siret: '73282932000074' });
    const mission = { entreprise: { nom: 'Intérim du Lac' }, typeContrat: 'MIS', codeNAF: '78.20Z' };
    const beaune = { libelle: '21 - BEAUNE', commune: '21054' };
    await importing([offer('A', mission), offer('B', { ...mission, lieuTravail: beaune })]);
    expect(await house.count("FROM employer WHERE source = 'france_travail' AND commune_code IS NULL")).toBe(
      1,
    );
    expect(await house.count('FROM employer_likeness')).toBe(1);
  });
});
