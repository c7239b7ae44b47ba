import { euros, firstWords, french, joined, number } from './typography';

describe('French typography', () => {
  it('keeps a space from breaking before : ; ? ! and inside quotation marks, in what we wrote', () => {
    expect(french`Votre choix : « oui » ?`).toBe('Votre choix\u00a0: «\u00a0oui\u00a0»\u00a0?');
    expect(french`À ${12} km`).toBe('À 12\u00a0km');
  });

  it('leaves her own words as they are', () => {
    expect(french`« ${'les chiens : oui !'} »`).toBe('«\u00a0les chiens : oui !\u00a0»');
  });

  it('writes numbers with a comma', () => {
    expect([number(12), number(4.25), euros(12.5)]).toEqual(['12', '4,3', '12,50\u00a0€']);
  });

  it('shortens long texts with an ellipsis, and no full stop after it', () => {
    expect(french`Demandé : ${firstWords('un, deux, trois', 2)}.`).toBe('Demandé\u00a0: un, deux…');
    expect(firstWords('  deux   mots ', 2)).toBe('deux mots');
    expect(firstWords('unité de soins ou de la nuit', 5)).toBe('unité de soins…');
    expect(firstWords('formes (bois, pierre, ...) et la pose', 4)).toBe('formes (bois, pierre…');
  });

  it('joins what fits, always the first', () => {
    expect(joined(['le matin', 'le soir', 'la nuit'], 'ou', 10)).toBe('le matin, le soir ou la nuit');
    expect(joined(['le matin', 'le soir'], 'ou', 2)).toBe('le matin');
    expect(joined([], 'et', 2)).toBe('');
  });
});
