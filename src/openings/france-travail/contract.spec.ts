import { contractOf } from './contract';
import type { Offer } from './offer';

const contract = (fields: Partial<Offer>) => contractOf({ intitule: 'Agent', ...fields });

describe('the contract of an offer', () => {
  it.each([
    ['CDI', 'Contrat travail', 'cdi', 'ordinary', 'employee'],
    ['CDD', 'Contrat travail', 'cdd', 'ordinary', 'employee'],
    ['MIS', 'Contrat travail', 'interim', 'ordinary', 'employee'],
    ['SAI', 'Contrat travail', 'saisonnier', 'ordinary', 'employee'],
    ['DIN', 'Contrat travail', 'cdi', 'ordinary', 'employee'],
    ['CDD', 'Contrat apprentissage', 'apprentissage', 'ordinary', 'employee'],
    ['CDI', 'Cont. professionnalisation', 'contrat_pro', 'ordinary', 'employee'],
    ['CDD', 'Prépa.opérationnel.emploi', 'training', 'ordinary', 'employee'],
    ['LIB', 'Emploi non salarié', 'other', 'ordinary', 'self_employed'],
    ['FRA', 'Emploi non salarié', 'other', 'ordinary', 'self_employed'],
    ['REP', 'Emploi non salarié', 'other', 'ordinary', 'self_employed'],
    ['CCE', undefined, 'other', 'ordinary', 'self_employed'],
    ['CDI', 'Emploi non salarié', 'other', 'ordinary', 'self_employed'],
    ['DDI', 'Contrat travail', 'cddi', 'insertion', 'employee'],
    ['CDD', "Insertion par l'activ.éco.", 'cddi', 'insertion', 'employee'],
    ['CDI', "Insertion par l'activ.éco.", 'cdi', 'insertion', 'employee'],
    ['TTI', 'Contrat travail', 'interim', 'insertion', 'employee'],
    ['DDT', 'Contrat travail', 'cdd', 'adapted', 'employee'],
    ['???', 'Inconnue', null, 'ordinary', 'employee'],
    [undefined, undefined, null, 'ordinary', 'employee'],
  ])('reads type %s, nature %s', (typeContrat, natureContrat, kind, market, workStatus) => {
    expect(contract({ typeContrat, natureContrat })).toMatchObject({ kind, market, workStatus });
  });

  it('reads the codes of the reference lists as well as their labels', () => {
    expect(contract({ typeContrat: 'CDD', natureContrat: 'I1' })).toMatchObject({
      kind: 'cddi',
      market: 'insertion',
    });
    expect(contract({ typeContrat: 'CDD', natureContrat: 'E2' }).kind).toBe('apprentissage');
  });

  it('reads insertion and tremplin in the label when the code is a plain CDD', () => {
    expect(contract({ typeContrat: 'CDD', typeContratLibelle: 'CDD insertion - 6 Mois' })).toMatchObject({
      kind: 'cddi',
      market: 'insertion',
    });
    expect(contract({ typeContrat: 'CDD', typeContratLibelle: 'CDD Tremplin - 12 Mois' }).market).toBe(
      'adapted',
    );
  });

  it('tells subsidised contracts, which stay ordinary contracts by their kind', () => {
    expect(contract({ typeContrat: 'CDD', natureContrat: 'CUI - CAE' })).toMatchObject({
      kind: 'cdd',
      subsidised: 'pec',
    });
    expect(contract({ typeContrat: 'CDD', natureContrat: 'Contrat PEC' }).subsidised).toBe('pec');
    expect(contract({ typeContrat: 'CDI', natureContrat: 'CUI - CIE' }).subsidised).toBe('cie');
    expect(contract({ typeContrat: 'CDI', natureContrat: 'Contrat travail' }).subsidised).toBeNull();
  });

  it('tells an adapted company, wherever the flag is', () => {
    expect(contract({ typeContrat: 'CDI', entrepriseAdaptee: true }).market).toBe('adapted');
    expect(contract({ typeContrat: 'CDI', entreprise: { entrepriseAdaptee: true } }).market).toBe('adapted');
    expect(contract({ typeContrat: 'CDI', entrepriseAdaptee: false }).market).toBe('ordinary');
  });

  it.each([
    ['Mission intérimaire - 6 Mois', 183],
    ['Contrat à durée déterminée - 12 Mois', 365],
    ['Intérim - 5 Jour(s)', 5],
    ['CDD - 2 Semaine(s)', 14],
    ['CDD - 1 An(s)', 365],
    ['CDD', null],
    ['CDD - 999 Mois', null],
  ])('reads the duration of "%s"', (typeContratLibelle, durationDays) => {
    expect(contract({ typeContrat: 'CDD', typeContratLibelle }).durationDays).toBe(durationDays);
  });

  it('knows work-study by its contract, its flag or its title', () => {
    expect(contract({ natureContrat: 'Contrat apprentissage' }).inTraining).toBe(true);
    expect(contract({ typeContrat: 'CDD', alternance: true }).inTraining).toBe(true);
    expect(contract({ intitule: 'Secrétaire en alternance (H/F)', typeContrat: 'CDD' }).inTraining).toBe(
      true,
    );
    expect(contract({ intitule: 'Secrétaire (H/F)', typeContrat: 'CDD' }).inTraining).toBe(false);
  });
});
