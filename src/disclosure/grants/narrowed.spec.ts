import { asText, employerViewOf } from '../gate/employer-view';
import type { PolicyChoice } from '../gate/policy';
import { narrowed, type StandingGrant } from './narrowed';

const choice = (told: Partial<PolicyChoice>): PolicyChoice => ({
  id: 'c',
  topic: 'coaching',
  audienceKind: 'all',
  audienceId: null,
  decision: 'tell',
  teller: 'coach',
  moment: null,
  level: null,
  words: null,
  ...told,
});
const MOBILITY = choice({ topic: 'mobility', words: 'Je viens en bus.' });
const view = employerViewOf({
  route: 'with_coach',
  post: { title: 'Plonge' },
  employerName: 'Noirot',
  person: { firstName: 'Samira', phone: '06 00 00 01 01' },
  introducedBy: { name: 'Claire Morel' },
  sentences: ['Je viens en bus.'],
});
const GRANT: StandingGrant = {
  route: 'with_coach',
  view: asText(view),
  items: ['first_name', 'phone'],
  sentenceTopics: ['mobility'],
  employerId: 'noirot',
  openingId: 'plonge',
  standingYesId: null,
};
const shown = (choices: PolicyChoice[], told: Partial<StandingGrant> = {}, standing = false) =>
  narrowed({ ...GRANT, ...told }, { choices, facts: new Map() }, standing);

describe('what may still be shown of what she approved', () => {
  it('is all of it as long as her word stands', () => {
    expect(shown([choice({}), MOBILITY])).toEqual(view);
  });

  it('is nothing once nothing is to be sent, or her coach is not to be known any more', () => {
    expect(shown([choice({}), MOBILITY], { route: null })).toBeNull();
    expect(shown([MOBILITY])).toBeNull();
    expect(shown([choice({}), choice({ decision: 'silent' })])).toBeNull();
  });

  it('loses a sentence with the choice behind it', () => {
    expect(shown([choice({}), MOBILITY, { ...MOBILITY, decision: 'silent' }])?.sentences).toEqual([]);
  });

  it('never gains anything: other words than those she approved wait for her next yes', () => {
    const other = { ...MOBILITY, words: 'Je viens en bus et je vis en foyer.' };
    expect(shown([choice({}), MOBILITY, other])?.sentences).toEqual([]);
    const more = choice({ topic: 'family', words: 'J’ai deux enfants.' });
    expect(shown([choice({}), MOBILITY, more])?.sentences).toEqual(['Je viens en bus.']);
  });

  it('keeps no key that no granted item fills', () => {
    const person = shown([choice({}), MOBILITY], { items: ['first_name'] })?.person;
    expect(Object.keys(person ?? {})).toEqual(['firstName']);
  });

  it('stands on a standing yes only as long as that one stands', () => {
    expect(shown([MOBILITY], { standingYesId: 'yes' }, true)).not.toBeNull();
    expect(shown([MOBILITY], { standingYesId: 'yes' }, false)).toBeNull();
    expect(shown([choice({}), MOBILITY], { standingYesId: 'yes' }, false)).toBeNull();
  });
});
