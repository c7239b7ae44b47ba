import { wagePhraseIn, wagePhraseOf } from './wage-phrase';

const found = (text: string) => {
  const phrase = wagePhraseIn(text);
  return phrase && [phrase.wage.per, phrase.wage.min, phrase.wage.max, phrase.deduced];
};

describe('an obvious wage in a free text', () => {
  it.each([
    ['Poste en équipe. Salaire : 11,88 €/h, panier', ['hour', 11.88, 11.88, false]],
    ['Salaire horaire brut entre 12,50€ à 14,50€', ['hour', 12.5, 14.5, false]],
    ['Salaire :\n14.62 € heure (selon expérience)', ['hour', 14.62, 14.62, false]],
    ['Taux horaire de 11€88 + primes', ['hour', 11.88, 11.88, false]],
    ['Taux horaire compris entre 12,50€ et 13,50€', ['hour', 12.5, 13.5, false]],
    ["un salaire de 12.08 euros brut de l'heure", ['hour', 12.08, 12.08, false]],
    [
      'Rémunération\u00A0: 1\u202F800,00€\u00A0à\u00A02\u202F900,00€\u00A0par mois',
      ['month', 1800, 2900, false],
    ],
    ['Salaire à partir de 2000€ brut par mois', ['month', 2000, null, false]],
    ['un salaire mensuel brut de 1 932 € à l’embauche', ['month', 1932, 1932, false]],
    ['Rémunération : 30 000 € à 36 000 € brut/an selon expérience', ['year', 30000, 36000, false]],
    ['Salaire : 45k€ - 50k€ fixe brut annuel', ['year', 45000, 50000, false]],
    ['Salaire de 27 à 34 k€ suivant expérience', ['year', 27000, 34000, true]],
    ['Rémunération : 1850-1950€ brut', ['month', 1850, 1950, true]],
  ])('reads "%s"', (text, wage) => {
    expect(found(text)).toEqual(wage);
  });

  it.each([
    'une prime de 400 euros dès 400 heures travaillées',
    'Rémunération de 646.56€ brut en journée',
    'Salaire : 1 600 € net par mois',
    'Salaire 9,50 € nets / heure',
    'Rémunération selon profil, plus 2000€ de prime par an',
    'Rémunération : 2000 € de prime',
    'Salaire : 1500 € par semaine',
    'chiffre d’affaires moyen annuel de 50k€',
    'Salaire fixe + Prime de performance de 0 à 250 € brut/ mois',
    'Salaire : 24 mois de garantie',
    'les salariés touchent 12 € par heure',
  ])('leaves unread "%s"', (text) => {
    expect(found(text)).toBeNull();
  });

  it('keeps the words it was read from', () => {
    expect(wagePhraseIn('Contrat : CDI\nSalaire : 11,88 €/h\nMutuelle')?.words).toBe('Salaire : 11,88 €/h');
  });

  it('needs no keyword in a field that speaks of wages only', () => {
    expect(wagePhraseOf('de 16,61 € à 25,01 € brut/h')?.wage).toMatchObject({
      per: 'hour',
      min: 16.61,
      max: 25.01,
    });
    expect(wagePhraseOf('Selon profil')).toBeNull();
  });

  it('answers at once on a text made to exhaust it', () => {
    expect(found('salaire '.repeat(6_000))).toBeNull();
    expect(found(`salaire ${'brut '.repeat(10_000)}`)).toBeNull();
    expect(found(`salaire ${'1 '.repeat(20_000)}`)).toBeNull();
  });
});
