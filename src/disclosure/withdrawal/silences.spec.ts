import type { ChoiceLine } from '../choices/silence';
import { silencesFor } from './silences';

const choice = (told: Partial<ChoiceLine>): ChoiceLine => ({
  topic: 'coaching',
  audienceKind: 'all',
  audienceId: null,
  decision: 'tell',
  ...told,
});
const here = { audienceKind: 'employer', audienceId: 'noirot' } as const;
const there = { audienceKind: 'opening', audienceId: 'plonge' } as const;

describe('what a withdrawal writes down', () => {
  it('is a silence towards every audience to whom something is told, or would be', () => {
    const choices = [
      choice({}),
      choice({ ...here, decision: 'if_asked' }),
      choice({ ...there, topic: 'housing' }),
    ];
    expect(silencesFor(choices, null)).toEqual([
      { topic: 'coaching', audience: { kind: 'all' } },
      { topic: 'coaching', audience: { kind: 'employer', id: 'noirot' } },
      { topic: 'housing', audience: { kind: 'opening', id: 'plonge' } },
    ]);
  });

  it('is nothing where nothing is told any more', () => {
    const choices = [
      choice({}),
      choice({ decision: 'silent' }),
      choice({ topic: 'housing', decision: 'undecided' }),
    ];
    expect(silencesFor(choices, null)).toEqual([]);
    expect(silencesFor(choices, 'coaching')).toEqual([]);
  });

  it('touches the topic she names, and leaves the others as they are', () => {
    const choices = [choice({}), choice({ topic: 'housing' })];
    expect(silencesFor(choices, 'housing')).toEqual([{ topic: 'housing', audience: { kind: 'all' } }]);
  });

  it('makes a topic she names silent for all employers, though nothing was ever said of it', () => {
    const forAll = { topic: 'coaching', audience: { kind: 'all' } };
    expect(silencesFor([], 'coaching')).toEqual([forAll]);
    expect(silencesFor([choice({ decision: 'undecided' })], 'coaching')).toEqual([forAll]);
    expect(silencesFor([choice(here)], 'coaching')).toEqual([
      forAll,
      { topic: 'coaching', audience: { kind: 'employer', id: 'noirot' } },
    ]);
  });

  it('keeps an undecided answer undecided when everything is withdrawn: it told nothing', () => {
    expect(silencesFor([choice({ decision: 'undecided' })], null)).toEqual([]);
  });
});
