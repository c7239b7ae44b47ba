import { cleanTitle } from './title';

describe('the title of an offer', () => {
  it.each([
    ['Boulanger / Boulangère (H/F)', 'Boulanger / Boulangère'],
    ['Agent de conditionnement F/H', 'Agent de conditionnement'],
    ['h/f Technicien fibre optique', 'Technicien fibre optique'],
    ['MAÇON (H/F (H/F)', 'Maçon'],
    ["AGENT D'EXPLOITATION TRANSPORT (H/F)", "Agent d'exploitation transport"],
    ['EMPLOYE DE RESTAURATION H/F', 'Employe de restauration'],
    ['INFIRMIER HDJ H/F (H/F)', 'Infirmier HDJ'],
    ['ENSEIGNANT(E) EN SCIENCES', 'Enseignant(e) en sciences'],
    ['CDI PL', 'CDI PL'],
    ['Esthéticien H/F/X', 'Esthéticien'],
    ['Conseiller commercial  H/F - Lagnieu', 'Conseiller commercial - Lagnieu'],
    ['Vendeur secteur Jardin (CDI) F/H (H/F)', 'Vendeur secteur Jardin (CDI)'],
    ['Ouvrier VRD -VRD- (H/F)', 'Ouvrier VRD -VRD-'],
    ['Monteur HTA/BT', 'Monteur HTA/BT'],
    ['H/F', 'H/F'],
  ])('"%s" becomes "%s"', (intitule, title) => {
    expect(cleanTitle(intitule)).toBe(title);
  });

  it('stays within 200 characters', () => {
    expect(cleanTitle('Agent '.repeat(60))).toHaveLength(200);
  });
});
