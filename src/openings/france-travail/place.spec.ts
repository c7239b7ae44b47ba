import { siteOf } from './place';

describe('the place of an offer', () => {
  it('is read with its codes, position and a readable label', () => {
    expect(
      siteOf({
        libelle: '01 - BOURG EN BRESSE',
        latitude: 46.2,
        longitude: 5.2,
        codePostal: '01000',
        commune: '01053',
      }),
    ).toEqual({ commune: '01053', postcode: '01000', label: 'Bourg en Bresse', lat: 46.2, lon: 5.2 });
  });

  it('is a department only when no more is said', () => {
    expect(siteOf({ libelle: '01 - Ain' })).toEqual({
      commune: null,
      postcode: null,
      label: 'Ain',
      lat: null,
      lon: null,
    });
  });

  it('keeps a label that is already written with care', () => {
    expect(siteOf({ libelle: "01 - Pont-d'Ain" }).label).toBe("Pont-d'Ain");
    expect(siteOf({ libelle: "2A - L'ILE ROUSSE" }).label).toBe("L'Ile Rousse");
  });

  it('has no half position, nor the point zero of an empty form', () => {
    expect(siteOf({ latitude: 46.2 })).toMatchObject({ lat: null, lon: null });
    expect(siteOf({ latitude: 0, longitude: 0 })).toMatchObject({ lat: null, lon: null });
  });

  it('ignores codes that are none', () => {
    expect(siteOf({ commune: 'DIJON', codePostal: '21' })).toMatchObject({ commune: null, postcode: null });
    expect(siteOf({ commune: '2A004' }).commune).toBe('2A004');
  });

  it('may be unknown', () => {
    expect(siteOf(undefined)).toEqual({ commune: null, postcode: null, label: null, lat: null, lon: null });
  });
});
