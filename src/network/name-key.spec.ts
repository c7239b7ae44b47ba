import { nameKey } from './name-key';

describe('the key of a name', () => {
  it.each([
    ['Boulangerie Noirot', 'BOULANGERIE  NOIROT'],
    ['Café de l’Été', "cafe de l'ete"],
    ['SARL Dupont & Fils', 'Dupont et fils'],
    ['Les Jardins-de-Cîteaux', 'les jardins de citeaux'],
    ['Groupe Seb', 'SEB SA'],
    ['Œnologie du Lac', 'Oenologie du lac'],
    ['S.A.R.L. Petit', 'Petit'],
    ['E.Leclerc', 'E. Leclerc'],
  ])('reads %s as %s', (one, other) => {
    expect(nameKey(one)).toBe(nameKey(other));
  });

  it.each([
    ['Dupont Père', 'Dupont Fils'],
    ['Hôtel du Lac', 'Hôtel du Parc'],
    ['Pizza 21', 'Pizza 71'],
  ])('tells %s from %s', (one, other) => {
    expect(nameKey(one)).not.toBe(nameKey(other));
  });

  it('keeps a name that is nothing but a legal form', () => {
    expect(nameKey('Groupe SAS')).toBe('groupe sas');
  });

  it('does not mix up names written with letters it does not know', () => {
    expect(nameKey('北京')).not.toBe(nameKey('上海'));
    expect(nameKey('北京')).not.toBe('');
  });
});
