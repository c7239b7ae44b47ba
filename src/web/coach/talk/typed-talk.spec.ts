import { InvalidInput } from '../../../platform/http/field-error';
import type { HeldTalkForm } from './talk.form';
import { atItsTopic, talkTyped } from './typed-talk';

const form = (told: Partial<HeldTalkForm>): HeldTalkForm => ({ choices: [], ...told });
const faultsOf = (told: Partial<HeldTalkForm>) => {
  try {
    talkTyped(form(told));
    return [];
  } catch (error) {
    return (error as InvalidInput).errors.map(({ field }) => field);
  }
};

describe('a talk as it was typed', () => {
  it('holds the topics that were talked about, each at its place on the page', () => {
    const talked = talkTyped(
      form({
        choices: [{ topic: 'coaching' }, { topic: 'housing', decision: 'silent' }],
        reviewOn: '2027-01-15',
      }),
    );
    expect(talked).toMatchObject([
      { place: 1, choice: { topic: 'housing', decision: 'silent', reviewOn: '2027-01-15' } },
    ]);
    expect(talked[0]!.choice.audience).toEqual({ kind: 'all' });
  });

  it('loses nothing in silence: words without a choice are told at their topic', () => {
    const choices: HeldTalkForm['choices'] = [
      { topic: 'coaching' },
      { topic: 'housing', words: 'Je loge ici.' },
    ];
    expect(faultsOf({ choices })).toEqual(['choices[1].decision']);
    expect(faultsOf({ reviewOn: '2027-01-15' })).toEqual(['reviewOn']);
  });

  it('says at the topic itself what the room refuses of its choice', () => {
    const talked = talkTyped(
      form({ choices: [{ topic: 'coaching' }, { topic: 'housing', decision: 'tell' }] }),
    );
    const refused = new InvalidInput([
      { field: 'choices[0].teller', message: 'Qui ?' },
      { field: 'choices[0].topic', message: 'Fermé' },
      { field: 'date', message: 'Quand ?' },
    ]);
    expect((atItsTopic(refused, talked) as InvalidInput).errors.map(({ field }) => field)).toEqual([
      'choices[1].teller',
      'choices[1].decision',
      'date',
    ]);
  });
});
