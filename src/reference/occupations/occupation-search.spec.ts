import { OccupationSearch, type SearchedTitle } from './occupation-search';

const TITLES: SearchedTitle[] = [
  title('G1605', 'Plongeur', 'Plongeuse'),
  title('G1605', 'Plongeur en restauration', 'Plongeuse en restauration'),
  title('D1102', 'Boulanger', 'Boulangère'),
  title('D1106', 'Vendeur en boulangerie', 'Vendeuse en boulangerie'),
  title('D1214', 'Vendeur en prêt-à-porter', 'Vendeuse en prêt-à-porter'),
  title('K2205', "Agent d'entretien", "Agente d'entretien"),
  title('A1203', "Agent d'entretien des espaces verts", "Agente d'entretien des espaces verts"),
  title('K2503', 'Agent de sécurité', 'Agente de sécurité'),
  title('G1501', 'Valet de chambre', 'Femme de chambre'),
  title('F1602', 'Électricien du bâtiment', 'Électricienne du bâtiment'),
];

function title(code: string, masculine: string, feminine: string): SearchedTitle {
  return { code, masculine, feminine };
}

describe('finding an occupation while typing', () => {
  const search = new OccupationSearch(TITLES);
  const codes = (text: string) => search.suggest(text, 5).map(({ code }) => code);

  it.each([
    ['the very title', 'plongeur', 'G1605'],
    ['the feminine', 'plongeuse', 'G1605'],
    ['a plural', 'Plongeuses', 'G1605'],
    ['a word that is not finished', 'boulan', 'D1102'],
    ['no accents', 'boulangere', 'D1102'],
    ['capitals with accents', 'ÉLECTRICIEN', 'F1602'],
    ['two letters swapped', 'plognueur', 'G1605'],
    ['a wrong letter', 'boulenger', 'D1102'],
    ['a wrong letter in a word that is not finished', 'electrisi', 'F1602'],
    ['a need said in a sentence', 'Nous cherchons un plongeur en CDI', 'G1605'],
    ['a title of one gender only', 'femme de chambre', 'G1501'],
  ])('understands %s', (_, text, code) => {
    expect(codes(text)[0]).toBe(code);
  });

  it('puts the title that says no more than what was asked first', () => {
    expect(codes("agent d'entretien")).toEqual(['K2205', 'A1203', 'K2503']);
  });

  it('gives weight to the word that tells occupations apart', () => {
    expect(codes('agent espaces verts')[0]).toBe('A1203');
    expect(codes('vendeuse boulangerie')[0]).toBe('D1106');
  });

  it('scores one for the title itself', () => {
    expect(search.suggest('plongeur en restauration', 1)[0]).toMatchObject({ code: 'G1605', score: 1 });
  });

  it('names each occupation once, with the title that answered best', () => {
    const found = search.suggest('plongeuse', 5);
    expect(found).toHaveLength(1);
    expect(found[0]?.title.feminine).toBe('Plongeuse');
  });

  it.each(['', '   ', 'de la', 'xyzt', 'nous recrutons', '12 345', '😀'])(
    'suggests nothing rather than anything for "%s"',
    (text) => {
      expect(codes(text)).toEqual([]);
    },
  );

  it('answers the same whatever the order of the titles', () => {
    const turned = new OccupationSearch([...TITLES].reverse());
    for (const text of ['agent', 'vendeur', 'boulan', 'chambre']) {
      expect(turned.suggest(text, 5)).toEqual(search.suggest(text, 5));
    }
  });

  it('keeps to the limit', () => {
    expect(search.suggest('agent', 2)).toHaveLength(2);
  });
});
