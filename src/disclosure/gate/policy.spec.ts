import type { DisclosureTopic } from '../../reference';
import type { Moment } from '../choices/choice-words';
import { introducible } from './introducible';
import { type Ask, policyFor, type PolicyChoice } from './policy';
import { sentencesFor } from './sentences';

let recorded = 0;
const choice = (told: Partial<PolicyChoice>): PolicyChoice => ({
  id: `c${(recorded += 1)}`,
  topic: 'housing',
  audienceKind: 'all',
  audienceId: null,
  decision: 'tell',
  teller: 'coach',
  moment: null,
  level: null,
  words: 'Je cherche près du tram.',
  ...told,
});
const NOIROT = { employerId: 'noirot', openingId: 'plonge' };
const ask = (told: Partial<Ask> = {}): Ask => ({
  topic: 'housing',
  audience: NOIROT,
  channel: 'page',
  moment: 'before_contact',
  violenceKnown: false,
  ...told,
});
const verdict = (choices: PolicyChoice[], told: Partial<Ask> = {}) => policyFor(choices, ask(told)).verdict;

describe('what the house may say on one topic', () => {
  it('is nothing as long as she said nothing, or does not know yet', () => {
    expect(verdict([])).toBe('silent');
    expect(verdict([choice({ decision: 'undecided' })])).toBe('silent');
    expect(verdict([choice({}), choice({ decision: 'undecided' })])).toBe('silent');
  });

  it('is what she said last to the audience that is named most closely', () => {
    const here = choice({ audienceKind: 'opening', audienceId: 'plonge', decision: 'silent' });
    const firm = choice({ audienceKind: 'employer', audienceId: 'noirot' });
    expect(verdict([here, firm, choice({})])).toBe('silent');
    expect(verdict([firm, choice({ decision: 'silent' })])).toBe('tell');
    expect(verdict([choice({ audienceKind: 'employer', audienceId: 'another' })])).toBe('silent');
    expect(
      verdict([choice({ audienceKind: 'opening', audienceId: 'plonge' })], {
        audience: { employerId: 'noirot', openingId: null },
      }),
    ).toBe('silent');
  });

  it('is hers to say when she wants to say it herself', () => {
    expect(verdict([choice({ teller: 'person' })])).toBe('silent');
    expect(verdict([choice({ teller: 'both' })])).toBe('tell');
  });

  it.each(['page', 'mail', 'calendar', 'sheet'] as const)(
    'answers no question that a %s cannot hear',
    (channel) => {
      expect(verdict([choice({ decision: 'if_asked' })], { channel })).toBe('silent');
    },
  );

  it('answers when asked, where one can be asked', () => {
    expect(verdict([choice({ decision: 'if_asked' })], { channel: 'call' })).toBe('if_asked');
    expect(verdict([choice({ decision: 'if_asked' })], { channel: 'meeting' })).toBe('if_asked');
  });

  it('waits for the moment she named, and never guesses when "later" is', () => {
    const at = (moment: Moment, now: Moment) => verdict([choice({ moment })], { moment: now });
    expect(at('at_interview', 'before_contact')).toBe('silent');
    expect(at('at_interview', 'at_interview')).toBe('tell');
    expect(at('before_contact', 'after_hiring')).toBe('tell');
    expect(at('later', 'after_hiring')).toBe('silent');
  });

  it('tells no place once violence is known, and violence never', () => {
    expect(verdict([choice({})], { violenceKnown: true })).toBe('silent');
    expect(verdict([choice({ topic: 'family' })], { topic: 'family', violenceKnown: true })).toBe('tell');
    const violence = 'violence' as DisclosureTopic;
    expect(verdict([choice({ topic: violence })], { topic: violence })).toBe('silent');
  });
});

describe('a sentence on a page', () => {
  const facts = new Map([['housing', 'CHRS Blanqui']]);
  const said = (told: Partial<PolicyChoice>) =>
    sentencesFor([choice(told)], facts, ask()).map(({ text }) => text);

  it('is her words, and never the fact behind a need', () => {
    expect(said({})).toEqual(['Je cherche près du tram.']);
    expect(said({ words: null })).toEqual([]);
    expect(said({ words: null, level: 'need_only' })).toEqual([]);
  });

  it('is the fact itself only when she chose so and agreed on no other words', () => {
    expect(said({ words: null, level: 'fact' })).toEqual(['CHRS Blanqui']);
    expect(said({ level: 'fact' })).toEqual(['Je cherche près du tram.']);
  });
});

describe('being introduced by a coach', () => {
  const may = (choices: PolicyChoice[], standingYes = false) =>
    introducible(choices, { audience: NOIROT, moment: 'before_contact', violenceKnown: false }, standingYes)
      .may;
  const coaching = (told: Partial<PolicyChoice>) => choice({ topic: 'coaching', ...told });

  it('needs her word that a coach may be known', () => {
    expect(may([])).toBe(false);
    expect(may([coaching({ decision: 'undecided' })])).toBe(false);
    expect(may([coaching({ decision: 'silent' })])).toBe(false);
    expect(may([coaching({})])).toBe(true);
  });

  it('is allowed once for a whole kind of employer, as long as no word of hers says otherwise', () => {
    expect(may([], true)).toBe(true);
    expect(may([coaching({ decision: 'undecided' })], true)).toBe(true);
    expect(may([coaching({ decision: 'silent' })], true)).toBe(false);
    expect(may([coaching({ decision: 'if_asked' })], true)).toBe(false);
    expect(may([coaching({ teller: 'person' })], true)).toBe(false);
  });
});
