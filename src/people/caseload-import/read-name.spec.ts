import { nameFault, partName, readGender, tidyName, titleOf } from './read-name';

describe('a name', () => {
  it.each([
    ['BENALI', 'Benali'],
    ['jean-pierre', 'Jean-Pierre'],
    ['N’DIAYE', 'N’Diaye'],
    ["N'DIAYE", "N'Diaye"],
    ['ÉLAN', 'Élan'],
    ['LE GOFF', 'Le Goff'],
    ['McDonald', 'McDonald'],
    ['Mme BENALI', 'Benali'],
    ['  da   silva ', 'Da Silva'],
    ['أمل', 'أمل'],
  ])('written %j is %s', (text, name) => {
    expect(tidyName(text)).toBe(name);
  });

  it('is refused when it cannot be one', () => {
    expect(['???', 'Roy2', 'B\uFFFDnali', 'x'.repeat(101)].map(nameFault)).not.toContain(null);
    expect(nameFault('O’Neill-Świątek')).toBeNull();
  });

  it('in one cell is parted by its capitals, else by the order that was said', () => {
    const benali = { lastName: 'Benali', firstName: 'Samira' };
    expect(partName('BENALI Samira', 'firstThenLast')).toEqual(benali);
    expect(partName('Mme Samira BENALI', 'lastThenFirst')).toEqual(benali);
    expect(partName('Benali Samira', 'lastThenFirst')).toEqual(benali);
    expect(partName('samira benali', 'firstThenLast')).toEqual(benali);
    expect(partName('DA SILVA Maria Rosa', 'lastThenFirst')).toEqual({
      lastName: 'Da Silva',
      firstName: 'Maria Rosa',
    });
    expect(partName('Da Silva, Maria', 'lastThenFirst')).toEqual({
      lastName: 'Da Silva',
      firstName: 'Maria',
    });
    expect(partName('Da Silva Maria', 'lastThenFirst')).toBeNull();
  });

  it('may say woman or man before it', () => {
    expect([titleOf('Mme Benali'), titleOf('M. Roy'), titleOf('Roy')]).toEqual(['woman', 'man', undefined]);
  });
});

it.each([
  ['woman', ['F', 'f', 'Femme', 'Mme', 'Madame', 'Féminin']],
  ['man', ['H', 'M', 'M.', 'Monsieur', 'masculin', 'homme']],
  ['other', ['autre', 'X', 'non binaire']],
  [undefined, ['1', 'oui', '?']],
])('%s is written in many ways', (gender, texts) => {
  for (const text of texts) expect([text, readGender(text)]).toEqual([text, gender]);
});
