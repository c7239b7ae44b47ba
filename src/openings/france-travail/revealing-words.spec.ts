import { revealingWordsIn } from './revealing-words';

const words = (description: string) => revealingWordsIn({ intitule: 'Agent', description });

describe('words that reveal by themselves', () => {
  it.each([
    'Poste réservé aux personnes bénéficiaires d’une RQTH.',
    'Offre exclusivement réservée aux travailleurs handicapés',
    'Emplois réservés aux bénéficiaires de l’obligation d’emploi',
    'RQTH obligatoire',
  ])('hears a reserved post in "%s"', (description) => {
    expect(words(description).reservedForRqth).toBe(true);
  });

  it.each([
    'À compétences égales, tous nos postes sont ouverts aux personnes en situation de handicap.',
    'Vous accompagnez des personnes en situation de handicap.',
    'Un temps est réservé chaque jour aux échanges ; des espaces confortables sont réservés aux salariés.',
    'Entreprise engagée pour l’emploi des travailleurs handicapés, RQTH bienvenue.',
    '',
  ])('hears none in "%s"', (description) => {
    expect(words(description)).toEqual({ reservedForRqth: false, insertionClause: false });
  });

  it.each([
    'Chantier soumis à une clause d’insertion',
    'Poste ouvert dans le cadre des clauses sociales du marché',
    'Dans le cadre du CIPI : Contrat d’Insertion Professionnelle Intérimaire',
    'Être éligible à l’IAE',
  ])('hears an insertion clause in "%s"', (description) => {
    expect(words(description).insertionClause).toBe(true);
  });

  it('does not hear one where insertion is the trade', () => {
    expect(words('Conseiller en insertion professionnelle, expérience de l’insertion').insertionClause).toBe(
      false,
    );
  });
});
