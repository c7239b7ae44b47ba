import type { IntroductionView } from '../../../introductions';
import type { MatchItem, NotYetItem } from '../../../matching';
import type { OpeningRow } from '../../../openings';
import { FormState } from '../../../platform/http/form-state';
import type { HerOffer } from './her-offers';
import { closedOffer, offerCard } from './offer-card.presenter';

const ROW = {
  id: 'o1',
  kind: 'vacancy',
  title: 'Aide en boulangerie',
  tasks: null,
  employerName: 'Boulangerie Ramey',
  userCompany: null,
  placeLabel: 'Dijon',
  postcode: '21000',
  lat: null,
  lon: null,
  hoursMin: 28,
  hoursMax: 28,
  slots: ['morning'],
  hourlyWageMin: 12.02,
  hourlyWageMax: 12.02,
  contract: 'cdd',
  durationDays: 183,
  workStatus: 'employee',
  market: 'ordinary',
  reservedForRqth: false,
  insertionClause: false,
  source: 'coach',
  declaredReveals: [],
} as unknown as OpeningRow;

const remark = (text: string) => ({ code: 'any', text });
const ITEM = {
  openingId: 'o1',
  score: 0.87,
  reasons: [remark('Vous voulez travailler le matin.')],
  cautions: [remark('Il faut rester debout.')],
  toCheck: ['Un', 'Deux', 'Trois', 'Quatre'].map(remark),
  toPrepare: [],
  routes: ['alone', 'with_coach'],
  revealsByRoute: [],
} as unknown as MatchItem;

const offer = (told: Partial<HerOffer> = {}): HerOffer => ({
  row: ROW,
  item: ITEM,
  introduction: null,
  wishes: [],
  silent: new Set(),
  ...told,
});
const card = (told: Partial<HerOffer> = {}) => offerCard(FormState.EMPTY, offer(told), null);
const answered = {
  answers: [
    { answer: 'no', at: new Date('2026-11-23T09:15:00Z'), saidAloudTo: { id: 'c', name: 'Claire Martin' } },
  ],
} as unknown as IntroductionView;

describe('the card of an offer', () => {
  it('tells first who and where, when, how much and for how long', () => {
    expect(card().facts.map(({ words }) => words.replace(/\s/g, ' '))).toEqual([
      'Boulangerie Ramey, Dijon',
      '28 h par semaine, le matin',
      'Environ 1 150 € net par mois',
      'CDD, environ 6 mois',
    ]);
  });

  it('says simply what is not known, and that nobody is named', () => {
    const unknown = { hoursMin: null, hoursMax: null, slots: null, contract: null, durationDays: null };
    const nobody = {
      employerName: null,
      hourlyWageMin: null,
      hourlyWageMax: null,
      placeLabel: null,
      postcode: null,
    };
    expect(card({ row: { ...ROW, ...unknown, ...nobody } }).facts.map(({ words }) => words)).toEqual([
      'Entreprise non nommée',
      'Les horaires ne sont pas indiqués',
      'Le salaire n’est pas indiqué',
      'Le contrat n’est pas indiqué',
    ]);
  });

  it('tells three things to check, and keeps the others in a fold', () => {
    expect(card().checks).toEqual(['Un', 'Deux', 'Trois']);
    expect(card().moreChecks).toEqual(['Quatre']);
  });

  it('carries no score', () => {
    expect(JSON.stringify(card())).not.toMatch(/score|0[.,]87/);
  });

  it('asks three questions of one weight, in one order', () => {
    expect(card().answers.map(({ label }) => label)).toEqual([
      'Oui, ça m’intéresse',
      'Pas maintenant',
      'Non',
    ]);
  });

  it('says how, where something is not possible yet', () => {
    const item = { ...ITEM, steps: [remark('La loi demande : permis B.')] } as unknown as NotYetItem;
    expect(card({ item }).steps).toEqual(['La loi demande : permis B.']);
    expect(card().steps).toEqual([]);
  });

  it('says what she answered, and to whom', () => {
    expect(card({ introduction: answered, item: null }).said).toEqual({
      words: 'Non',
      at: new Date('2026-11-23T09:15:00Z'),
      with: 'Claire',
    });
    expect(closedOffer(offer({ introduction: answered })).said!.words).toBe('Non');
    expect(card().said).toBeNull();
  });

  it('still tells what a yes would reveal when only her answer keeps it', () => {
    expect(card({ introduction: answered, item: null }).ifYes.join(' ')).toContain('vous avez un coach');
  });
});
