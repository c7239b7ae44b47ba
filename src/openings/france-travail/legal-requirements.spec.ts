import { LEGAL_REQUIREMENTS, legalRequirementsFor } from './legal-requirements';

const labels = (rome: string, title: string) => legalRequirementsFor(rome, title).map(({ label }) => label);

describe('what the law demands', () => {
  it('gives an article for each line', () => {
    expect(LEGAL_REQUIREMENTS.filter(({ article }) => !/\d/.test(article))).toEqual([]);
  });

  it('asks lorry and bus drivers for their licence and qualification', () => {
    expect(labels('N4101', 'chauffeur poids lourd')).toContain('Permis C');
    expect(labels('N4115', 'conducteur super lourds')).toEqual(
      expect.arrayContaining(['Permis CE', 'FIMO ou FCO']),
    );
    expect(labels('N4103', 'conducteur de bus')).toContain('Permis D');
  });

  it('believes the title when the code is that of another vehicle', () => {
    expect(labels('N4112', 'chauffeur pl et spl')).toEqual(['Permis C']);
  });

  it('asks a van driver for a licence, not a bicycle courier', () => {
    expect(labels('N4105', 'chauffeur livreur')).toEqual(['Permis B']);
    expect(labels('N4105', 'livreur a velo')).toEqual([]);
  });

  it('asks nurses, carers and guards for their diploma or card', () => {
    expect(labels('J1506', 'infirmier')).toEqual(['Diplôme d’État d’infirmier']);
    expect(labels('J1501', 'aide soignant')).toEqual(['Diplôme d’État d’aide-soignant']);
    expect(labels('K2503', 'agent de securite')).toEqual(['Carte professionnelle de sécurité (CNAPS)']);
  });

  it('bars nobody from the helpers’ posts that share a carer’s code', () => {
    expect(labels('J1501', 'agent de soins')).toEqual([]);
    expect(labels('J1501', 'faisant fonction d aide soignant')).toEqual([]);
  });

  it.each(['N1101', 'F1602', 'K2107', 'D1202', 'G1602', ''])('demands nothing for %s', (rome) => {
    expect(labels(rome, 'agent')).toEqual([]);
  });
});
