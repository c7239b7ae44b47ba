import type { IntroductionView } from '../../../introductions';
import { homePage } from './home-page.presenter';

const introduction = (openingId: string, ...days: string[]) =>
  ({
    openingId,
    opening: { title: `Offre ${openingId}` },
    answers: days.map((day) => ({ answer: 'interested', at: new Date(day), saidAloudTo: null })),
  }) as unknown as IntroductionView;
const NOBODY = { name: 'Samira', coach: 'Claire', introductions: [], awaiting: [] };

describe('the first page of her door', () => {
  it('says how many offers wait, and leads to the first', () => {
    const page = homePage({ ...NOBODY, awaiting: [introduction('a'), introduction('b')] });
    expect([page.waiting, page.first]).toEqual([2, '/moi/offres/a']);
  });

  it('says what she answered last, whichever was proposed first', () => {
    const introductions = [
      introduction('new'),
      introduction('old', '2026-11-22', '2026-11-01'),
      introduction('older', '2026-11-20'),
    ];
    expect(homePage({ ...NOBODY, introductions }).latest!.title).toBe('Offre old');
  });

  it('waits for nothing when there is nothing', () => {
    expect(homePage(NOBODY)).toMatchObject({ waiting: 0, first: null, latest: null });
  });
});
