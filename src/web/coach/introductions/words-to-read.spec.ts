import type { MatchItem } from '../../../matching';
import type { OpeningRow } from '../../../openings';
import { wordsToRead } from './words-to-read';

const row = {
  title: 'Plonge, le midi',
  placeLabel: 'Dijon',
  postcode: '21000',
  lat: null,
  lon: null,
  hoursMin: 20,
  hoursMax: 20,
  slots: ['day'],
  contract: 'cdi',
  durationDays: null,
  hourlyWageMin: null,
  hourlyWageMax: null,
  wageText: null,
  employerName: 'Noirot',
  userCompany: null,
  workStatus: 'employee',
  market: 'ordinary',
  declaredReveals: [],
} as unknown as OpeningRow;

const item = {
  reasons: [{ code: 'slot', text: 'Vous voulez travailler en journée.' }],
  cautions: [{ code: 'heavy', text: 'Il y a des charges lourdes.' }],
  toPrepare: [],
  toCheck: [],
  routes: ['alone'],
  revealsByRoute: [],
} as unknown as MatchItem;

describe('the words a coach reads before an answer', () => {
  it('are those of her card: the offer, why, what to know, and what a yes tells', () => {
    const lines = wordsToRead(row, [], item).split('\n');
    expect(lines[0]).toBe('Plonge, le midi.');
    expect(lines[1]).toContain('Noirot, Dijon. 20\u00A0h par semaine, en journée.');
    expect(lines[2]).toBe('Pourquoi cette offre\u00A0? Vous voulez travailler en journée.');
    expect(lines[3]).toBe('À savoir\u00A0: Il y a des charges lourdes.');
    expect(lines[4]).toMatch(/^Si vous dites oui\. Par vous-même\u00A0: .+ Avec votre coach\u00A0: /);
  });

  it('say only what the offer is, once it is hidden from her or closed', () => {
    expect(wordsToRead(row, [], null).split('\n')).toHaveLength(2);
  });
});
