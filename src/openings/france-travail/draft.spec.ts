import { draftOf } from './draft';
import type { ReferencePorts } from './reference-ports';

const PORTS: ReferencePorts = {
  sectorOfNaf: (naf) => (naf.startsWith('10.') ? 'food_industry' : null),
  isAgencyNaf: (naf) => naf.startsWith('78.'),
  sectorOfOccupation: (rome) => (rome.startsWith('D11') ? 'retail' : null),
  findOccupation: () => ({}),
};

const BAKER = {
  id: '199XYZ1',
  intitule: 'Boulanger / Boulangère (H/F)',
  description: 'Vous pétrissez la pâte.\nVous cuisez le pain.',
  dateCreation: '2026-03-04T23:30:00.000Z',
  dateActualisation: '2026-03-05T08:00:00.000Z',
  romeCode: 'D1102',
  appellationlibelle: 'Boulanger / Boulangère',
  lieuTravail: {
    libelle: '21 - DIJON',
    latitude: 47.32,
    longitude: 5.04,
    codePostal: '21000',
    commune: '21231',
  },
  entreprise: { nom: 'Le Fournil' },
  codeNAF: '10.71C',
  typeContrat: 'CDD',
  typeContratLibelle: 'Contrat à durée déterminée - 6 Mois',
  natureContrat: 'Contrat travail',
  salaire: { libelle: 'Mensuel de 1900,00 Euros' },
  dureeTravailLibelle: '35H/semaine\nTravail en journée',
  experienceExige: 'D',
  permis: [{ libelle: 'B - Véhicule léger', exigence: 'S' }],
  nombrePostes: 1,
  origineOffre: { urlOrigine: 'https://offres.example/199XYZ1' },
};

function drafted(item: object) {
  const drafting = draftOf(item, PORTS);
  if (!drafting.ok) throw new Error(drafting.reason);
  return drafting.draft;
}

describe('the draft of an offer', () => {
  it('holds everything an opening needs', () => {
    expect(drafted(BAKER)).toMatchObject({
      source: 'france_travail',
      externalId: '199XYZ1',
      kind: 'vacancy',
      title: 'Boulanger / Boulangère',
      tasks: 'Vous pétrissez la pâte.\nVous cuisez le pain.',
      occupation: 'D1102',
      sector: 'food_industry',
      sectorInferred: false,
      contract: 'cdd',
      durationDays: 183,
      workStatus: 'employee',
      market: 'ordinary',
      hoursMin: 35,
      slots: ['day'],
      startOn: null,
      hourlyWageMin: 12.53,
      wageText: 'Mensuel de 1900,00 Euros',
      place: { commune: '21231', label: 'Dijon', lat: 47.32 },
      traits: ['food'],
      prerequisites: [{ kind: 'licence', value: 'B', level: 'preferred' }],
      posts: 1,
      employer: { name: 'Le Fournil', isAgency: false },
      publishedOn: '2026-03-05',
      sourceUpdatedAt: '2026-03-05T08:00:00.000Z',
      originUrl: 'https://offres.example/199XYZ1',
    });
  });

  it('takes the sector of the occupation when the employer gives none, and marks it', () => {
    expect(drafted({ ...BAKER, codeNAF: undefined })).toMatchObject({
      sector: 'retail',
      sectorInferred: true,
    });
  });

  it('takes the sector of the occupation when an agency hires', () => {
    const mission = drafted({ ...BAKER, codeNAF: '78.20Z', typeContrat: 'MIS' });
    expect(mission).toMatchObject({ sector: 'retail', sectorInferred: true, employer: { isAgency: true } });
  });

  it('leaves the sector unknown rather than wrong', () => {
    expect(drafted({ ...BAKER, codeNAF: undefined, romeCode: 'Z' })).toMatchObject({
      occupation: null,
      sector: null,
      sectorInferred: false,
    });
  });

  it('invents no employer', () => {
    expect(drafted({ ...BAKER, entreprise: {} }).employer.name).toBeNull();
  });

  it('tells a subsidised contract as one that reveals', () => {
    expect(drafted({ ...BAKER, natureContrat: 'CUI - CAE' })).toMatchObject({
      contract: 'cdd',
      subsidised: 'pec',
      insertionClause: true,
    });
  });

  it('tells insertion, adapted and non-salaried offers apart', () => {
    expect(drafted({ ...BAKER, natureContrat: "Insertion par l'activ.éco." })).toMatchObject({
      contract: 'cddi',
      market: 'insertion',
    });
    expect(drafted({ ...BAKER, entrepriseAdaptee: true })).toMatchObject({
      contract: 'cdd',
      market: 'adapted',
    });
    expect(drafted({ ...BAKER, typeContrat: 'LIB', natureContrat: 'Emploi non salarié' })).toMatchObject({
      contract: 'other',
      workStatus: 'self_employed',
      hourlyWageMin: null,
    });
  });

  it('shortens an endless description at a sentence and marks it', () => {
    const { tasks } = drafted({ ...BAKER, description: 'Vous cuisez le pain. '.repeat(400) });
    expect(tasks?.length).toBeLessThanOrEqual(4_000);
    expect(tasks).toMatch(/pain\. \[…\]$/);
  });

  it('has the same hash for the same offer, whatever the order of its fields or a mere touch of its date', () => {
    const { contentHash } = drafted(BAKER);
    const shuffled = Object.fromEntries(Object.entries(BAKER).reverse());
    expect(drafted(shuffled).contentHash).toBe(contentHash);
    expect(drafted({ ...BAKER, dateActualisation: '2026-03-09T08:00:00.000Z' }).contentHash).toBe(
      contentHash,
    );
  });

  it('has another hash as soon as something we keep changed', () => {
    const { contentHash } = drafted(BAKER);
    for (const change of [
      { intitule: 'Pâtissier' },
      { nombrePostes: 2 },
      { salaire: {} },
      { entreprise: {} },
    ]) {
      expect(drafted({ ...BAKER, ...change }).contentHash).not.toBe(contentHash);
    }
  });

  it('refuses with a reason what cannot be read', () => {
    expect(draftOf({ ...BAKER, dateCreation: '2026-02-30' }, PORTS)).toEqual({
      ok: false,
      id: '199XYZ1',
      reason: 'Champ «\u00A0dateCreation\u00A0»\u00A0: cette date n’existe pas.',
    });
  });
});
