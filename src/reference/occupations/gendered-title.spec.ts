import { spokenTitle, splitTitle } from './gendered-title';

describe('a title written the way the ROME does', () => {
  it.each([
    ['Boulanger / Boulangère', 'Boulanger', 'Boulangère'],
    ["Agent / Agente d'étage", "Agent d'étage", "Agente d'étage"],
    ['Conducteur routier / Conductrice routière', 'Conducteur routier', 'Conductrice routière'],
    [
      'Agent territorial spécialisé / Agente territoriale spécialisée des écoles maternelles (ATSEM)',
      'Agent territorial spécialisé des écoles maternelles (ATSEM)',
      'Agente territoriale spécialisée des écoles maternelles (ATSEM)',
    ],
    ['Responsable Commercial / Commerciale', 'Responsable Commercial', 'Responsable Commerciale'],
    ['Valet / Femme de chambre', 'Valet de chambre', 'Femme de chambre'],
    ['Fleuriste', 'Fleuriste', 'Fleuriste'],
    ['  Cariste \t', 'Cariste', 'Cariste'],
  ])('%s: both genders in full', (title, masculine, feminine) => {
    expect(splitTitle(title)).toEqual({ masculine, feminine });
  });

  it.each([
    'Boulanger / Boulangère',
    "Agent / Agente d'étage",
    'Conducteur routier / Conductrice routière',
    'Fleuriste',
    'Vendeur / Vendeuse en prêt-à-porter',
  ])('%s is said back as it was written', (title) => {
    expect(spokenTitle(splitTitle(title))).toBe(title);
  });

  it('leaves two slashes alone', () => {
    expect(splitTitle('Un / deux / trois').masculine).toBe('Un / deux / trois');
  });
});
