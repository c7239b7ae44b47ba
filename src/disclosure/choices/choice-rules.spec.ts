import { faultsInChoice } from './choice-rules';

const fieldsOf = (...given: Parameters<typeof faultsInChoice>) =>
  faultsInChoice(...given).map(({ field }) => field);

describe('a choice means one thing', () => {
  it('towards everybody, or towards one named employer or opening', () => {
    expect(fieldsOf({ topic: 'housing', audience: { kind: 'all' }, decision: 'silent' })).toEqual([]);
    expect(
      fieldsOf({ topic: 'housing', audience: { kind: 'employer', id: 'noirot' }, decision: 'silent' }),
    ).toEqual([]);
    expect(fieldsOf({ topic: 'housing', audience: { kind: 'opening' }, decision: 'silent' })).toEqual([
      'audience.id',
    ]);
    expect(
      fieldsOf({ topic: 'housing', audience: { kind: 'all', id: 'noirot' }, decision: 'silent' }),
    ).toEqual(['audience.id']);
  });

  it('says who tells, as soon as something may be told', () => {
    const choice = { topic: 'coaching', audience: { kind: 'all' } } as const;
    expect(fieldsOf({ ...choice, decision: 'undecided' })).toEqual([]);
    expect(fieldsOf({ ...choice, decision: 'if_asked' })).toEqual(['teller']);
    expect(fieldsOf({ ...choice, decision: 'tell' })).toEqual(['teller']);
    expect(fieldsOf({ ...choice, decision: 'tell', teller: 'coach' })).toEqual([]);
  });

  it('keeps suffered violence silent, whoever would tell it', () => {
    const choice = { topic: 'violence', audience: { kind: 'all' }, teller: 'person' } as const;
    for (const decision of ['tell', 'if_asked', 'undecided'] as const)
      expect(fieldsOf({ ...choice, decision })).toEqual(['decision']);
    expect(fieldsOf({ ...choice, decision: 'silent' })).toEqual([]);
  });
});
