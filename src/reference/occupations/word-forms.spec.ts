import { plainForm, wordsIn } from '../../platform/search/words-of';
import { everydayForms } from './everyday-words';
import { wordFormsOf } from './word-forms';

describe('the words that answer as well as the one that was said', () => {
  const forms = wordFormsOf([
    { masculine: 'Vigile en magasin', feminine: 'Vigile en magasin' },
    { masculine: 'Boulanger', feminine: 'Boulangère' },
  ]);

  it('are the other gender of a title, both ways', () => {
    expect(forms.get('boulanger')).toEqual(['boulangere']);
    expect(forms.get('boulangere')).toEqual(['boulanger']);
  });

  it('are the words of offers for those of every day, one way', () => {
    expect(forms.get('vigile')).toEqual(['gardiennage', 'securite', 'surveillance']);
    expect(forms.get('gardiennage')).toBeUndefined();
  });

  it('are both for a word that has both', () => {
    const both = wordFormsOf([{ masculine: 'Routier', feminine: 'Routière' }]);
    expect(both.get('routier')).toEqual(['camion', 'poid', 'routiere', 'semi']);
  });

  it('are single words, as engines compare them, and never the word itself', () => {
    for (const [said, written] of everydayForms()) {
      for (const word of [said, ...written]) {
        expect(wordsIn(word)).toEqual([word]);
        expect(plainForm(word)).toBe(word);
      }
      expect(wordFormsOf([]).get(said)).not.toContain(said);
      expect(new Set(written).size).toBe(written.length);
    }
  });
});
