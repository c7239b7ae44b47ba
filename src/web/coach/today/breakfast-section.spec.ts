import type { BreakfastView } from '../../../breakfasts';
import { breakfastSection } from './breakfast-section';

const NEXT: BreakfastView = {
  id: 'b1',
  format: 'employers_only',
  publicTitle: 'Petit-déjeuner des employeurs',
  internalTitle: null,
  place: 'Café du Lac',
  startsAt: new Date('2026-12-03T07:30:00Z'),
  endsAt: new Date('2026-12-03T09:00:00Z'),
  employerSeats: 8,
  participantSeats: 0,
  cancelled: false,
  invited: 12,
  taken: 5,
  left: 3,
  waiting: 0,
  saidNo: 2,
  unanswered: 5,
};
const words = (text: string) => text.replace(/\u00a0/g, ' ');

describe('the petit-déj of a coach’s day', () => {
  it('is the next one, with who comes and who said nothing yet', () => {
    const [row, ...others] = breakfastSection({ breakfasts: { next: NEXT, last: null } }).rows;
    expect(others).toEqual([]);
    expect(row!.lines.map(words)).toEqual([
      'Jeudi 3 décembre, de 8 h 30 à 10 h.',
      '5 places prises sur 8, 5 sans réponse.',
    ]);
    expect(row!.action).toMatchObject({ href: '/petits-dejs/b1', label: 'Voir les invités' });
  });

  it('asks first for what came of the last one, while one remembers', () => {
    const rows = breakfastSection({ breakfasts: { next: NEXT, last: { ...NEXT, id: 'b0' } } }).rows;
    expect(rows.map(({ action }) => action.href)).toEqual(['/petits-dejs/b0/suites', '/petits-dejs/b1']);
  });

  it('is not there when there is none', () => {
    expect(breakfastSection({ breakfasts: { next: null, last: null } }).rows).toEqual([]);
    expect(breakfastSection({}).rows).toEqual([]);
  });
});
