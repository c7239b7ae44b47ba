import { InvalidInput } from '../../../platform/http/field-error';
import type { InteractionForm } from './interaction.form';
import { interactionTyped, underTypedNames } from './typed-interaction';

const typed = (form: Partial<InteractionForm>) => interactionTyped({ mode: 'visit', ...form });

describe('what a coach types of an exchange', () => {
  it('is one word, and nothing else is made up', () => {
    expect(Object.entries(typed({})).filter(([, value]) => value !== undefined)).toEqual([['mode', 'visit']]);
  });

  it('keeps apart a no, and what she does not know', () => {
    expect([
      typed({ decider: 'yes' }),
      typed({ decider: 'no' }),
      typed({ decider: 'unknown' }),
    ]).toMatchObject([{ decisionMaker: true }, { decisionMaker: false }, { decisionMaker: undefined }]);
    expect(typed({ met: 'no' }).inPerson).toBe(false);
  });

  it('leaves a day alone when nothing is to be done, and asks for it when something is', () => {
    expect(typed({ promiseDueOn: '2026-12-02' }).promise).toBeUndefined();
    expect(typed({ promise: 'Rappeler', promiseDueOn: '2026-12-02' }).promise).toEqual({
      words: 'Rappeler',
      dueOn: '2026-12-02',
    });
    expect(() => typed({ nextAction: 'Repasser' })).toThrow(InvalidInput);
  });

  it('is refused under the names of its own fields', async () => {
    const refused = underTypedNames(() =>
      Promise.reject(
        new InvalidInput([
          { field: 'inPerson', message: 'Non.' },
          { field: 'date', message: 'Non.' },
        ]),
      ),
    );
    await expect(refused).rejects.toMatchObject({ errors: [{ field: 'met' }, { field: 'date' }] });
  });
});
