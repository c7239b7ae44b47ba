import { codesOf, type DisclosureTopic, TELLABLE_TOPICS } from '../../reference';
import type { PolicyChoice } from '../gate/policy';
import { type CallAsked, callBrief } from './call-brief';

const HERE = { employerId: 'noirot', openingId: 'plonge' };
const TOPICS: readonly DisclosureTopic[] = codesOf(TELLABLE_TOPICS);
const choice = (topic: DisclosureTopic, told: Partial<PolicyChoice> = {}): PolicyChoice => ({
  id: `${topic}-${told.audienceKind ?? 'all'}`,
  topic,
  audienceKind: 'all',
  audienceId: null,
  decision: 'tell',
  teller: 'both',
  moment: null,
  level: null,
  words: null,
  ...told,
});
const COACHING = choice('coaching', { words: 'J’ai un coach.' });
const brief = (choices: PolicyChoice[], told: Partial<CallAsked> = {}, facts: [string, string][] = []) =>
  callBrief(choices, new Map(facts), TOPICS, {
    audience: HERE,
    moment: 'before_contact',
    violenceKnown: false,
    standingYes: false,
    talked: true,
    ...told,
  });

describe('what a coach may say on a call', () => {
  it('is nothing, and no call, as long as she did not say that there is a coach', () => {
    for (const choices of [[], [choice('coaching', { decision: 'undecided', teller: null })]]) {
      expect(brief(choices)).toMatchObject({ mayCall: false, say: [], silent: TOPICS });
    }
  });

  it('is nothing either where a coach is told only if asked, or by herself: the call itself would tell', () => {
    expect(brief([choice('coaching', { decision: 'if_asked' })]).mayCall).toBe(false);
    const hers = brief([choice('coaching', { teller: 'person' }), choice('language')]);
    expect(hers).toMatchObject({ mayCall: false, say: [], ifAsked: [], onlyHer: ['coaching'] });
    expect(hers.silent).toContain('language');
  });

  it('is nothing, and no call, before a talk with her is dated, whatever was chosen or given in advance', () => {
    expect(brief([COACHING], { talked: false, standingYes: true })).toMatchObject({
      talked: false,
      mayCall: false,
      say: [],
    });
  });

  it('is the agreed words, for this employer before all others', () => {
    const here = { audienceKind: 'employer', audienceId: 'noirot', words: 'Montrez une fois.' } as const;
    expect(
      brief([COACHING, choice('language', { decision: 'silent' }), choice('language', here)]).say,
    ).toEqual([
      { topic: 'coaching', words: 'J’ai un coach.' },
      { topic: 'language', words: 'Montrez une fois.' },
    ]);
  });

  it('is the fact itself only where she lets it be told, and nothing where no words were agreed', () => {
    const facts: [string, string][] = [['family', 'Un fils de quatre ans.']];
    const said = (level: PolicyChoice['level']) =>
      brief([COACHING, choice('family', { level })], {}, facts).say.find(({ topic }) => topic === 'family');
    expect(said('fact')).toEqual({ topic: 'family', words: 'Un fils de quatre ans.' });
    expect(said('need_only')).toEqual({ topic: 'family', words: null });
  });

  it('keeps apart what is answered only if it is asked', () => {
    const { say, ifAsked } = brief([
      COACHING,
      choice('mobility', { decision: 'if_asked', words: 'En bus.' }),
    ]);
    expect(say.map(({ topic }) => topic)).toEqual(['coaching']);
    expect(ifAsked).toEqual([{ topic: 'mobility', words: 'En bus.' }]);
  });

  it('says what she tells herself, and what is for a later moment', () => {
    const choices = [
      COACHING,
      choice('health', { teller: 'person' }),
      choice('benefits', { moment: 'at_offer' }),
      choice('debts', { moment: 'later' }),
    ];
    expect(brief(choices)).toMatchObject({ onlyHer: ['health'], notYet: ['benefits', 'debts'] });
    expect(brief(choices, { moment: 'at_offer' }).say.map(({ topic }) => topic)).toEqual([
      'coaching',
      'benefits',
    ]);
  });

  it('puts each topic in one list, and in one only', () => {
    const choices = [COACHING, choice('health', { teller: 'person' }), choice('debts', { moment: 'later' })];
    for (const set of [choices, choices.slice(1)]) {
      const { say, ifAsked, onlyHer, notYet, silent } = brief(set);
      const all = [...[...say, ...ifAsked].map(({ topic }) => topic), ...onlyHer, ...notYet, ...silent];
      expect(all.sort()).toEqual([...TOPICS].sort());
    }
  });

  it('never speaks of her place where violence is known, whatever she chose', () => {
    const { say, silent } = brief([COACHING, choice('housing', { words: 'À Dijon.' })], {
      violenceKnown: true,
    });
    expect(say.map(({ topic }) => topic)).toEqual(['coaching']);
    expect(silent).toContain('housing');
  });

  it('may ring on a standing yes, unless she said otherwise of her coach', () => {
    expect(brief([], { standingYes: true })).toMatchObject({ mayCall: true, say: [] });
    const silent = choice('coaching', { decision: 'silent', teller: null });
    expect(brief([silent], { standingYes: true }).mayCall).toBe(false);
  });
});
