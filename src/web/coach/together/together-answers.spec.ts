import { codesOf } from '../../../reference';
import { answersTo, buttonOf, choiceBehind, TOGETHER_ANSWERS } from './together-answers';

describe('what she presses, on her coach’s telephone', () => {
  it('has silence first, whatever the question', () => {
    expect(codesOf(answersTo('housing'))[0]).toBe('silent');
    expect(codesOf(answersTo('coaching'))[0]).toBe('silent');
  });

  it.each(codesOf(TOGETHER_ANSWERS))('is a whole choice, towards every employer: %s', (answer) => {
    const { decision, teller, audience } = choiceBehind('family', answer, undefined);
    expect(audience).toEqual({ kind: 'all' });
    expect(teller !== undefined).toBe(decision === 'tell' || decision === 'if_asked');
  });

  it('keeps the words that were read only where something is told', () => {
    expect(choiceBehind('family', 'both', 'Je finis à 16 h.').words).toBe('Je finis à 16 h.');
    expect(choiceBehind('family', 'silent', 'Je finis à 16 h.').words).toBeUndefined();
  });

  it('is found again as it was pressed', () => {
    expect(buttonOf('housing', { decision: 'if_asked', teller: 'person' })).toBe(TOGETHER_ANSWERS.asked_me);
    expect(buttonOf('coaching', { decision: 'tell', teller: 'both' })).toBe('Mon coach me présente');
    expect(buttonOf('coaching', { decision: 'tell', teller: 'person' })).toBeNull();
  });
});
