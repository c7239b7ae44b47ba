import type { IntroductionView } from '../../../introductions';
import { hasEnough, proposalPart, proposalPartOnOpening, proposalsBox } from './proposal-parts';

const SAMIRA = { id: 'p1', name: 'Samira' };
let made = 0;
const view = (told: Partial<IntroductionView> = {}) =>
  ({
    id: `i${(made += 1)}`,
    participantId: 'p1',
    openingId: 'o1',
    opening: { title: 'Plonge', employerName: null, userCompany: null },
    state: 'awaiting',
    since: '2026-11-19',
    origin: 'coach',
    answers: [],
    ...told,
  }) as unknown as IntroductionView;
const waiting = (count: number) =>
  Array.from({ length: count }, (_, index) => view({ openingId: `w${index}` }));

describe('under an offer', () => {
  it('is a button when nothing stands between her and it', () => {
    expect(proposalPart(SAMIRA, 'o1', [])).toMatchObject({
      action: '/personnes/p1/propositions',
      field: { name: 'openingId', value: 'o1' },
      standing: null,
      enough: null,
    });
  });

  it('is where it stands, once proposed', () => {
    const { standing } = proposalPart(SAMIRA, 'o1', [view()]);
    expect(standing).toMatchObject({
      pill: { words: 'À Samira de choisir' },
      since: 'Proposée le jeudi 19 novembre',
    });
  });

  it('is a button again when the proposal was taken back', () => {
    expect(proposalPart(SAMIRA, 'o1', [view({ state: 'withdrawn' })]).standing).toBeNull();
  });

  it('explains why there is no button when three await her', () => {
    expect(proposalPart(SAMIRA, 'o1', waiting(3)).enough).toBe('Samira a déjà 3\u00A0offres à choisir.');
    expect(proposalPart(SAMIRA, 'o1', waiting(2)).enough).toBeNull();
  });

  it('names the person instead, on the page of the offer', () => {
    const part = proposalPartOnOpening(SAMIRA, 'o1', { views: [], enough: false });
    expect(part).toMatchObject({
      action: '/offres/o1/propositions',
      field: { name: 'participantId', value: 'p1' },
    });
  });
});

it('what she found herself does not count among proposals', () => {
  expect(hasEnough([...waiting(2), view({ origin: 'herself' })])).toBe(false);
  expect(hasEnough(waiting(3))).toBe(true);
});

describe('the box of her choices', () => {
  it('puts what has waited longest first, and what was found is not hers to lose', () => {
    const { awaiting } = proposalsBox(SAMIRA, [
      view({ since: '2026-11-20', origin: 'herself' }),
      view({ since: '2026-11-18' }),
    ]);
    expect(awaiting.map(({ standing }) => standing.since)).toEqual([
      'Proposée le mercredi 18 novembre',
      'Trouvée par Samira le vendredi 20 novembre',
    ]);
    expect(awaiting.map(({ takeBack }) => takeBack === null)).toEqual([false, true]);
  });

  it('keeps yeses and "not now" at hand, and shows no "no"', () => {
    const states = ['interested', 'not_now', 'no', 'closed', 'withdrawn', 'set_aside'] as const;
    const box = proposalsBox(
      SAMIRA,
      states.map((state) => view({ state })),
    );
    expect([box.awaiting.length, box.answered.length]).toEqual([0, 2]);
  });
});
