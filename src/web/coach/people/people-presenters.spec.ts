import type { MatchItem } from '../../../matching';
import type { OpeningRow } from '../../../openings';
import { matchCard } from './match-card.presenter';
import { dayOfSupport, shortName } from './people-page.presenter';

const row = {
  placeLabel: 'Dijon',
  postcode: '21000',
  hoursMin: null,
  hoursMax: null,
  slots: null,
  contract: 'cdi',
  durationDays: null,
  hourlyWageMin: null,
  hourlyWageMax: null,
  wageText: null,
  employerName: null,
  userCompany: null,
  market: 'ordinary',
  declaredReveals: [],
} as unknown as OpeningRow;

const SAMIRA = { id: 'p1', name: 'Samira' };

const item: MatchItem = {
  openingId: 'o1',
  title: 'Plonge',
  employer: null,
  score: 0.87,
  reasons: [{ code: 'slot', text: 'Souhaite travailler le matin.' }],
  cautions: [],
  toCheck: [{ code: 'wage', text: 'Salaire à vérifier.' }],
  toPrepare: [],
  reveals: ['coaching'],
  revealsByRoute: [{ route: 'with_coach', topics: ['coaching'], text: 'Avec vous, …' }],
  routes: ['alone', 'with_coach'],
  distanceKm: 2,
};

describe('the card of an offer', () => {
  it('says what is not known, and that nobody is named', () => {
    const card = matchCard(item, row, SAMIRA, []);
    expect(card.facts.map(({ words }) => words)).toEqual([
      'Dijon, à 2 km',
      'Non indiqué',
      'CDI',
      'Non indiqué',
    ]);
    expect(card.employer).toEqual({ href: null, name: 'Entreprise non nommée' });
  });

  it('heads only the remarks there are', () => {
    const alone = { ...item, cautions: [{ code: 'contract', text: 'CDD, plutôt que le CDI souhaité.' }] };
    expect(matchCard(alone as MatchItem, row, SAMIRA, []).remarks).toEqual([
      { heading: 'À savoir', texts: ['CDD, plutôt que le CDI souhaité.'] },
    ]);
  });

  it('keeps what is to be checked apart, to be folded', () => {
    const { remarks, toCheck } = matchCard(item, row, SAMIRA, []);
    expect([remarks, toCheck]).toEqual([[], ['Salaire à vérifier.']]);
  });

  it('carries no score', () => {
    expect(JSON.stringify(matchCard(item, row, SAMIRA, []))).not.toMatch(/score|0[.,]87|87/);
  });

  it('says of each way what it tells, and which way her choices close', () => {
    expect(matchCard(item, row, SAMIRA, []).reveals).toEqual([
      'Sans vous\u00A0: répondre ne révèle rien.',
      'Avec vous\u00A0: l’employeur saura qu’un coach accompagne cette personne.',
    ]);
    const closed = matchCard({ ...item, routes: ['alone'], revealsByRoute: [] }, row, SAMIRA, []);
    expect(closed.reveals[1]).toBe('Avec vous\u00A0: répondre dirait ce que Samira veut garder pour soi.');
  });
});

describe('a person in a list', () => {
  it('is a first name and an initial', () => {
    expect([shortName('Samira', 'Benali'), shortName('Éva', 'élan'), shortName('Luc', '')]).toEqual([
      'Samira B.',
      'Éva É.',
      'Luc',
    ]);
  });

  it('has a day from the first, which is day 1', () => {
    const days = ['2026-11-22', '2026-11-04', '2026-12-01'].map((entry) => dayOfSupport(entry, '2026-11-22'));
    expect(days).toEqual(['Jour 1', 'Jour 19', null]);
  });
});
