import { readOffer } from './read-offer';

const BAKER = { id: '199XYZ1', intitule: 'Boulanger / Boulangère (H/F)' };
const reasonFor = (item: unknown) => {
  const reading = readOffer(item);
  return reading.ok ? null : reading.reason;
};

describe('reading one offer', () => {
  it('takes an offer with an identifier and a title, and nothing else', () => {
    expect(readOffer(BAKER)).toMatchObject({ ok: true, offer: BAKER });
  });

  it('reads every field we use, cleaned', () => {
    const reading = readOffer({
      ...BAKER,
      description: 'Pétrir.\r\n\r\n\r\nCuire\u0000.',
      dateCreation: '2026-03-04T09:00:00.000Z',
      lieuTravail: {
        libelle: '21 - DIJON',
        latitude: 47.32,
        longitude: 5.04,
        codePostal: '21000',
        commune: '21231',
      },
      entreprise: { nom: ' Au  Bon Pain ', entrepriseAdaptee: false, description: 'ignorée' },
      competences: [{ libelle: 'Pétrir', exigence: 'E' }, { code: '12' }],
      contexteTravail: { horaires: ['35H/semaine\nTravail en journée'] },
      nombrePostes: 2,
      inconnu: { profond: [[[]]] },
    });
    expect(reading).toMatchObject({
      ok: true,
      offer: {
        description: 'Pétrir.\n\nCuire.',
        lieuTravail: { latitude: 47.32, commune: '21231' },
        entreprise: { nom: 'Au Bon Pain' },
        competences: [{ libelle: 'Pétrir', exigence: 'E' }],
        contexteTravail: { horaires: ['35H/semaine Travail en journée'] },
        nombrePostes: 2,
      },
    });
    expect(JSON.stringify(reading)).not.toMatch(/ignorée|profond/);
  });

  it.each([null, undefined, 3, 'texte', [], [BAKER], true])('refuses what is no object: %p', (item) => {
    expect(readOffer(item)).toEqual({ ok: false, id: null, reason: 'La ligne n’est pas un objet JSON.' });
  });

  it('refuses an offer without identifier or with one that could not be one', () => {
    expect(reasonFor({ intitule: 'Boulanger' })).toBe('L’offre n’a pas d’identifiant.');
    expect(reasonFor({ ...BAKER, id: '../../etc' })).toBe(
      'L’identifiant de l’offre n’a pas la forme attendue.',
    );
    expect(reasonFor({ ...BAKER, id: 1_215_299 })).toMatch(/un texte est attendu/);
  });

  it('refuses an offer without a title, and says which', () => {
    expect(readOffer({ id: '199XYZ1', intitule: ' \u0000 ' })).toEqual({
      ok: false,
      id: '199XYZ1',
      reason: 'L’offre n’a pas d’intitulé.',
    });
  });

  it.each([
    ['30 February', { dateCreation: '2026-02-30T10:00:00.000Z' }, /cette date n’existe pas/],
    ['a latitude beyond the pole', { lieuTravail: { latitude: 91, longitude: 5 } }, /entre -90 et 90/],
    ['a longitude beyond the map', { lieuTravail: { latitude: 46, longitude: 181 } }, /entre -180 et 180/],
    ['a latitude written as text', { lieuTravail: { latitude: '46.2' } }, /un nombre est attendu/],
    ['no number', { nombrePostes: Number.NaN }, /un nombre est attendu/],
    ['an absurd number of posts', { nombrePostes: 1e9 }, /entre 0 et 10000/],
    ['a huge description', { description: 'x'.repeat(50_001) }, /trop long/],
    ['a title that is an object', { intitule: { $ne: null } }, /un texte est attendu/],
    ['a script for an address', { origineOffre: { urlOrigine: 'javascript:alert(1)' } }, /adresse web/],
    ['poison', JSON.parse('{"__proto__":{"polluted":1}}') as object, /clé interdite|n’a pas/],
  ])('refuses %s', (_what, fields, reason) => {
    const item: unknown = Object.defineProperties({ ...BAKER }, Object.getOwnPropertyDescriptors(fields));
    expect(reasonFor(item)).toMatch(reason);
  });

  it('never throws, whatever the object does when it is looked at', () => {
    const trap = new Proxy(
      {},
      {
        get: () => {
          throw new Error('boom');
        },
        getOwnPropertyDescriptor: () => {
          throw new Error('boom');
        },
      },
    );
    expect(readOffer(trap)).toEqual({ ok: false, id: null, reason: 'La ligne est illisible.' });
  });
});
