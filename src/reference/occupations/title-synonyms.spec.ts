import { titleSynonyms } from './title-synonyms';

describe('the genders of a title as synonyms', () => {
  it('go both ways, folded as engines compare', () => {
    const synonyms = titleSynonyms([{ masculine: 'Serveur en salle', feminine: 'Serveuse en salle' }]);
    expect([...synonyms]).toEqual([
      ['serveur', ['serveuse']],
      ['serveuse', ['serveur']],
    ]);
  });

  it('pair every word that changes', () => {
    const synonyms = titleSynonyms([{ masculine: 'Ouvrier forestier', feminine: 'Ouvrière forestière' }]);
    expect(synonyms.get('ouvrier')).toEqual(['ouvriere']);
    expect(synonyms.get('forestiere')).toEqual(['forestier']);
  });

  it('gather the forms of a word met in several titles', () => {
    const synonyms = titleSynonyms([
      { masculine: 'Chef de rang', feminine: 'Cheffe de rang' },
      { masculine: 'Chef cuisinier', feminine: 'Cheffe cuisinière' },
      { masculine: 'Chef', feminine: 'Chefe' },
    ]);
    expect(synonyms.get('chef')).toEqual(['chefe', 'cheffe']);
  });

  it('leave out epicene titles and words that are not the same word', () => {
    const synonyms = titleSynonyms([
      { masculine: 'Fleuriste', feminine: 'Fleuriste' },
      { masculine: 'Homme toutes mains', feminine: 'Femme toutes mains' },
      { masculine: 'Valet de chambre', feminine: 'Femme de chambre' },
    ]);
    expect(synonyms.size).toBe(0);
  });
});
