import { meaningOfHeader, meaningsOf } from './column-meaning';

const said = (header: string) => {
  const meaning = meaningOfHeader(header);
  return meaning.kind === 'field' ? meaning.field : meaning.kind;
};

describe('the title of a column', () => {
  it.each([
    ['NOM', 'lastName'],
    ['Nom de famille', 'lastName'],
    ['Prénom(s)', 'firstName'],
    ['NOM Prénom', 'lastThenFirst'],
    ['Nom de naissance', 'lastName'],
    ['Prénom et nom', 'firstThenLast'],
    ['Né(e) le', 'birthDate'],
    ['D.D.N.', 'birthDate'],
    ['date naissance', 'birthDate'],
    ['Civilité', 'gender'],
    ['H/F', 'gender'],
    ['Tél. 1', 'phone'],
    ['N° de portable', 'phone'],
    ['E-mail', 'email'],
    ['Adresse électronique / mail', 'email'],
    ['ADRESSE MAIL', 'email'],
    ['Date d’entrée CHRS', 'entryDate'],
    ['Admis le', 'entryDate'],
    ['Langue(s)', 'languages'],
    ['Langue', 'language'],
    ['Permis', 'licences'],
    ['CACES', 'certificates'],
    ['Référent social', 'housingReferent'],
    ['Tél référent', 'housingReferentContact'],
    ['Hébergement', 'shelter'],
    ['Structure', 'structure'],
    ['Métier(s) recherché(s)', 'occupation'],
    ['Projet pro', 'occupation'],
    ['Expérience professionnelle', 'experience'],
    ['Dernier emploi', 'experience'],
    ['Code postal', 'startPlace'],
    ['Ville', 'startPlace'],
    ['Coach', 'coach'],
    ['Disponible à partir du', 'availableFrom'],
    ['Disponibilités', 'availability'],
    ['Même personne ?', 'samePerson'],
    ['À corriger', 'ours'],
    ['Observations', 'unknown'],
    ['N°', 'unknown'],
    ['Conseiller France Travail', 'unknown'],
  ])('« %s » says %s', (header, expected) => {
    expect(said(header)).toBe(expected);
  });

  it.each([
    'RSA',
    'Bénéficiaire du RSA ?',
    'RQTH (oui/non)',
    'Santé',
    'Addictions',
    'Situation judiciaire',
    'Titre de séjour',
    'Nationalité',
    'Pays d’origine',
    'Date d’arrivée en France',
    'Adresse',
    'Situation familiale',
    'Nb d’enfants',
    'Curatelle',
    'Dettes',
    'Violences',
    'Religion',
    'Ressources',
    'Inscription SIAO',
  ])('« %s » speaks of the situation, and is refused', (header) => {
    expect(said(header)).toBe('sealed');
  });

  it.each(['N° sécu', 'NIR', 'Numéro de sécurité sociale', 'IBAN', 'Carte vitale'])(
    '« %s » is never kept, and says so',
    (header) => {
      expect(meaningOfHeader(header)).toMatchObject({
        kind: 'sealed',
        sentence: expect.stringMatching(/ne se garde pas ici/),
      });
    },
  );

  it('said twice counts once, unless several columns may say it together', () => {
    const kinds = meaningsOf(['Nom', 'Nom de naissance', 'Tél 1', 'Tél 2']).map((one) =>
      one.kind === 'field' ? one.field : one.kind,
    );
    expect(kinds).toEqual(['lastName', 'unknown', 'phone', 'phone']);
  });
});
