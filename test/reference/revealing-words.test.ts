import { readTerritoryProfiles } from '../../src/programmes/reference-files';
import { revealingWordsIn, revealingWordsInIdentity } from '../../src/reference';
import { CONFIG_VARIABLES } from '../../src/platform/config/config-variables';

const found = (text: string) => revealingWordsIn(text).map(({ words }) => words);

describe('the dictionary we ship', () => {
  it('knows every structure and every shelter of the six territories', async () => {
    const structures = (await readTerritoryProfiles()).flatMap((one) => one.structures);
    expect(structures.length).toBeGreaterThan(10);
    for (const { name, shelters = [] } of structures)
      for (const one of [name, ...shelters]) expect(found(`Vu avec ${one} hier`)).not.toEqual([]);
  });

  it.each([
    'CHRS',
    'CHU',
    'hébergement',
    'insertion',
    'RSA',
    'RQTH',
    'handicap',
    'solidarité',
    'IPS',
    'emploi accompagné',
    'PMSMP',
    'coach',
  ])('knows "%s"', (word) => {
    expect(found(word)).toEqual([word]);
  });

  it('warns of a street where a shelter stands, though a firm may stand there too', () => {
    expect(revealingWordsIn('Garage au 12 rue Sadi-Carnot').map(({ kind }) => kind)).toEqual(['address']);
  });

  it('leaves ordinary words of work alone', () => {
    const ordinary = [
      'Boulanger du centre, 35 h, du lundi au samedi, rue de la Liberté',
      'Universal Insertal, chuter, tige, assise',
      'Appelez Mme Martin au 03 80 11 22 33 après 14 h',
      'Préparation de commandes, port de charges, travail en équipe',
    ];
    expect(ordinary.flatMap(found)).toEqual([]);
  });

  it('finds nothing in the identity we ship', () => {
    const ours = CONFIG_VARIABLES.filter(({ name }) =>
      ['BRAND_NAME', 'MAIL_FROM', 'BASE_URL'].includes(name),
    );
    expect(ours).toHaveLength(3);
    expect(ours.flatMap(({ fallback }) => revealingWordsInIdentity(fallback ?? ''))).toEqual([]);
  });
});
