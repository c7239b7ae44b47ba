import type { EmployerKind } from '../../reference';
import { faultsInStandingYes, standingNow } from './standing-yes-rules';

const said = (employerKind: EmployerKind, decision: 'given' | 'taken_back', id = employerKind as string) => ({
  id,
  employerKind,
  decision,
});

describe('a standing yes', () => {
  it('says what may be known: of nothing there is no yes', () => {
    expect(faultsInStandingYes({ employerKind: 'agency', items: [] })).toMatchObject([{ field: 'items' }]);
    expect(faultsInStandingYes({ employerKind: 'agency', items: ['first_name'] })).toEqual([]);
  });

  it('stands for the kind of employer it was given to, and for no other', () => {
    expect(standingNow([said('agency', 'given')]).map(({ employerKind }) => employerKind)).toEqual([
      'agency',
    ]);
    expect(standingNow([])).toEqual([]);
  });

  it('is the latest word on that kind: one given again replaces the one before', () => {
    const twice = [said('agency', 'given', 'first'), said('agency', 'given', 'second')];
    expect(standingNow(twice).map(({ id }) => id)).toEqual(['second']);
  });

  it('ends when it is taken back, and the others stay', () => {
    const recorded = [said('agency', 'given'), said('company', 'given'), said('agency', 'taken_back')];
    expect(standingNow(recorded).map(({ employerKind }) => employerKind)).toEqual(['company']);
    expect(standingNow([...recorded, said('agency', 'given', 'again')])).toHaveLength(2);
  });
});
