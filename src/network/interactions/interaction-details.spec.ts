import { factsOf, faultsIn } from './interaction-details';

const TODAY = '2026-11-30';
const fields = (details: Parameters<typeof faultsIn>[0]) =>
  faultsIn(details, TODAY).map(({ field }) => field);

describe('an exchange with an employer, as it is told', () => {
  it('happened today, and face to face where one meets, unless told', () => {
    expect(factsOf({ mode: 'visit' }, TODAY)).toEqual({
      day: TODAY,
      mode: 'visit',
      inPerson: true,
      decisionMaker: null,
      purpose: null,
    });
    expect(factsOf({ mode: 'visit', inPerson: false }, TODAY).inPerson).toBe(false);
    for (const mode of ['call', 'mail', 'video'] as const)
      expect(factsOf({ mode }, TODAY).inPerson).toBe(false);
  });

  it('is not written down before it happened', () => {
    expect(fields({ mode: 'visit', day: '2026-12-01' })).toEqual(['date']);
    expect(fields({ mode: 'visit', day: '2025-01-01' })).toEqual([]);
  });

  it('is never face to face on the telephone', () => {
    expect(fields({ mode: 'call', inPerson: true })).toEqual(['inPerson']);
    expect(fields({ mode: 'meeting', inPerson: true })).toEqual([]);
  });

  it('is followed by what is to be done, on its day or later', () => {
    const rappeler = (dueOn: string) => ({ words: 'Rappeler', dueOn });
    expect(fields({ mode: 'call', day: '2026-11-20', promise: rappeler('2026-11-20') })).toEqual([]);
    expect(
      fields({
        mode: 'call',
        day: '2026-11-20',
        promise: rappeler('2026-11-19'),
        nextAction: rappeler('2026-11-19'),
      }),
    ).toEqual(['promise.dueOn', 'nextAction.dueOn']);
  });
});
