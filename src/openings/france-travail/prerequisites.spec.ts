import type { Offer } from './offer';
import { prerequisitesOf } from './prerequisites';

const asked = (fields: Partial<Offer>) => prerequisitesOf({ intitule: 'Agent', ...fields });

describe('what an offer asks for', () => {
  it('reads licences by their code, in the letters of today', () => {
    const permis = [
      { libelle: 'B - Véhicule léger', exigence: 'E' },
      { libelle: 'EC - Poids lourd + remorque', exigence: 'S' },
    ] as const;
    expect(asked({ permis })).toEqual([
      { kind: 'licence', label: 'Permis B', value: 'B', level: 'required' },
      { kind: 'licence', label: 'Permis CE', value: 'CE', level: 'preferred' },
    ]);
  });

  it('never makes legal a licence that the employer merely wants', () => {
    const mason = asked({ romeCode: 'F1703', permis: [{ libelle: 'B - Véhicule léger', exigence: 'E' }] });
    expect(mason.map(({ level }) => level)).toEqual(['required']);
  });

  it('makes it legal where the law demands it, and says it once', () => {
    const driver = asked({
      intitule: 'Chauffeur poids lourd',
      romeCode: 'N4101',
      permis: [{ libelle: 'C - Poids lourd', exigence: 'S' }],
    });
    expect(driver.filter(({ value }) => value === 'C')).toEqual([
      { kind: 'licence', label: 'Permis C', value: 'C', level: 'legal' },
    ]);
  });

  it('reads languages, with their level when it is written', () => {
    const langues = [
      { libelle: 'Français', exigence: 'E' },
      { libelle: 'Anglais (B1)', exigence: 'S' },
    ] as const;
    expect(asked({ langues })).toEqual([
      { kind: 'language', label: 'Français', level: 'required' },
      { kind: 'language', label: 'Anglais', level: 'preferred', value: 'B1' },
    ]);
  });

  it('reads training, and hears that none is asked for', () => {
    const formations = [
      { niveauLibelle: 'CAP, BEP et équivalents', domaineLibelle: 'Boucherie', exigence: 'E' },
      { niveauLibelle: 'CAP, BEP et équivalents', domaineLibelle: 'Boucherie', exigence: 'E' },
      { niveauLibelle: 'Aucune formation scolaire', domaineLibelle: 'Commerce', exigence: 'S' },
    ] as const;
    expect(asked({ formations })).toEqual([
      {
        kind: 'training',
        label: 'CAP, BEP et équivalents · Boucherie',
        value: 'CAP, BEP et équivalents',
        level: 'required',
      },
    ]);
  });

  it('knows a certificate among the skills', () => {
    const competences = [
      { libelle: 'Éplucher des légumes et des fruits', exigence: 'S' },
      { libelle: 'CACES R489 catégorie 3', exigence: 'E' },
      { libelle: 'Maîtrise du pack office', exigence: 'E' },
    ] as const;
    expect(asked({ competences }).map(({ kind, level }) => [kind, level])).toEqual([
      ['skill', 'preferred'],
      ['certificate', 'required'],
      ['skill', 'required'],
    ]);
  });

  it.each([
    ['E', 'Expérience exigée de 2 An(s)', '2 ans d’expérience', 'required', '2'],
    ['E', '1 An(s)', '1 an d’expérience', 'required', '1'],
    ['E', '6 Mois', '6 mois d’expérience', 'required', '0.5'],
    ['E', 'Expérience exigée', 'Expérience dans le métier', 'required', undefined],
    ['E', undefined, 'Expérience dans le métier', 'required', undefined],
    ['S', 'Expérience souhaitée de 1 An(s)', '1 an d’expérience', 'preferred', '1'],
  ] as const)('reads experience %s "%s"', (experienceExige, experienceLibelle, label, level, value) => {
    const [experience, ...others] = asked({ experienceExige, experienceLibelle });
    expect(experience).toEqual({ kind: 'experience', label, level, ...(value && { value }) });
    expect(others).toEqual([]);
  });

  it('asks a welcome beginner for nothing', () => {
    expect(asked({ experienceExige: 'D', experienceLibelle: 'Débutant accepté' })).toEqual([]);
    expect(asked({ experienceLibelle: 'Débutant accepté - expérience ou CAP' })).toEqual([]);
    expect(asked({})).toEqual([]);
  });
});
