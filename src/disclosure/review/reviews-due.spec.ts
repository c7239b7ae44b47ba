import { type ReviewFacts, reviewsDue } from './reviews-due';

const choice = (told: Partial<ReviewFacts['choices'][number]>) => ({
  topic: 'coaching' as const,
  audienceKind: 'all' as const,
  audienceId: null,
  reviewOn: null,
  ...told,
});

/** She entered at the beginning of September; it is the 23 November: 83 days. */
const due = (told: Partial<ReviewFacts>) =>
  reviewsDue({
    entryOn: '2026-11-01',
    talks: [],
    choices: [],
    housingChangedOn: null,
    milestones: [],
    today: '2026-11-23',
    ...told,
  });
const whyAndWhen = (told: Partial<ReviewFacts>) => due(told).map(({ reason, since }) => `${reason} ${since}`);

describe('what is talked over again', () => {
  it('is nothing as long as nothing happened', () => {
    expect(due({})).toEqual([]);
  });

  it('is everything, after sixty days of search', () => {
    expect(due({ entryOn: '2026-09-25' })).toEqual([]);
    expect(whyAndWhen({ entryOn: '2026-09-24' })).toEqual(['search 2026-11-23']);
  });

  it('is not asked because of a search that ended with a contract', () => {
    const signed = { kind: 'signature' as const, on: '2026-10-01' };
    expect(whyAndWhen({ entryOn: '2026-09-01', milestones: [signed] })).toEqual(['signature 2026-10-01']);
  });

  it('is a choice, on the day she wanted to talk about it again', () => {
    expect(due({ choices: [choice({ topic: 'housing', reviewOn: '2026-11-23' })] })).toEqual([
      { reason: 'choice', since: '2026-11-23', topic: 'housing' },
    ]);
    expect(due({ choices: [choice({ reviewOn: '2026-11-24' })] })).toEqual([]);
  });

  it('is not a choice she made again since, for the same employers', () => {
    const before = choice({ reviewOn: '2026-11-20' });
    expect(due({ choices: [before, choice({})] })).toEqual([]);
    const elsewhere = choice({ audienceKind: 'employer', audienceId: 'noirot' });
    expect(due({ choices: [before, elsewhere] })).toHaveLength(1);
  });

  it.each(['interview', 'offer', 'signature', 'trial_end'] as const)(
    'is everything, at each step with an employer: %s',
    (kind) => {
      expect(whyAndWhen({ milestones: [{ kind, on: '2026-11-23' }] })).toEqual([`${kind} 2026-11-23`]);
      expect(due({ milestones: [{ kind, on: '2026-11-24' }] })).toEqual([]);
    },
  );

  it('is about the last interview only: those before are past', () => {
    const milestones = ['2026-11-10', '2026-11-20'].map((on) => ({ kind: 'interview' as const, on }));
    expect(whyAndWhen({ milestones })).toEqual(['interview 2026-11-20']);
  });

  it('is housing, when she moved', () => {
    expect(due({ housingChangedOn: '2026-11-15' })).toEqual([
      { reason: 'housing', since: '2026-11-15', topic: 'housing' },
    ]);
  });

  it('is done by a talk dated on that day or after, and not by one before', () => {
    const moved = { housingChangedOn: '2026-11-15' };
    expect(due({ ...moved, talks: [{ heldOn: '2026-11-14' }] })).toHaveLength(1);
    expect(due({ ...moved, talks: [{ heldOn: '2026-11-15' }, { heldOn: '2026-11-02' }] })).toEqual([]);
  });

  it('comes with the longest due first', () => {
    const told = {
      entryOn: '2026-09-01',
      housingChangedOn: '2026-10-20',
      milestones: [{ kind: 'interview' as const, on: '2026-11-20' }],
    };
    expect(whyAndWhen(told)).toEqual(['housing 2026-10-20', 'search 2026-10-31', 'interview 2026-11-20']);
  });
});
