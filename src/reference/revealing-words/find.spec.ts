import { type Dictionary, dictionaryOf } from './dictionary';
import { foundIn, foundInIdentity } from './find';

const DICTIONARY: Dictionary = dictionaryOf({
  programmes: ['emploi accompagné'],
  topics: { housing: ['CHRS', 'hébergement'], benefits: ['RSA'] },
  anywhere: ['chrs'],
  structures: [
    {
      names: ['CHRS L’Étape', 'Association Trajet'],
      addresses: ['rue Sadi-Carnot'],
      phones: ['03 80 00 00 01'],
      mailDomains: ['trajet.example'],
    },
  ],
});

const words = (text: string) => foundIn(text, DICTIONARY).map(({ found }) => found);

describe('revealing words', () => {
  it('are found without case, accent or plural', () => {
    expect(words('HEBERGEMENTS au chrs, ou Hébergement')).toEqual(['HEBERGEMENTS', 'chrs', 'Hébergement']);
    expect(words('He\u0301bergement')).toEqual(['He\u0301bergement']);
  });

  it('are whole words', () => {
    expect(words('Universal, rsala, chrsx')).toEqual([]);
    expect(words('CV_CHRS_Blanqui.pdf')).toEqual(['CHRS']);
    expect(words('l’hébergement, d’hébergement')).toEqual(['hébergement', 'hébergement']);
  });

  it('of several words are found whole, whatever stands between them', () => {
    expect(words('Les emplois  accompagnés du CHRS l’étape')).toEqual([
      'emplois  accompagnés',
      'CHRS l’étape',
    ]);
    expect(words('un emploi, puis accompagner')).toEqual([]);
  });

  it('tell what they reveal and where they stand', () => {
    expect(foundIn('Au 2 rue Sadi Carnot, au RSA', DICTIONARY)).toEqual([
      { kind: 'address', topic: null, words: 'rue Sadi-Carnot', found: 'rue Sadi Carnot', at: 5 },
      { kind: 'topic', topic: 'benefits', words: 'RSA', found: 'RSA', at: 25 },
    ]);
  });

  it('are a phone however it is written, and a mail domain', () => {
    for (const phone of ['0380000001', '03.80.00.00.01', '+33 3 80 00 00 01', '+33 (0)3 80 00 00 01'])
      expect(words(`Appelez le ${phone} !`)).toHaveLength(1);
    expect(words('Appelez le 03 80 00 00 02')).toEqual([]);
    expect(words('claire@trajet.example')).toEqual(['trajet.example']);
  });

  it('are found glued to others in what is ours, and only there', () => {
    expect(foundInIdentity('chrsdijon.example', DICTIONARY).map(({ words: word }) => word)).toEqual(['chrs']);
    expect(words('chrsdijon.example')).toEqual([]);
    expect(foundInIdentity('Entremise', DICTIONARY)).toEqual([]);
  });
});
