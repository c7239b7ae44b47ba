import { type AnswerDetails, faultsInAnswer } from './answer-rules';

const fieldsAtFault = (details: AnswerDetails) =>
  faultsInAnswer(details, '2026-11-23').map(({ field }) => field);

describe('an answer', () => {
  it.each<AnswerDetails>([
    { answer: 'interested' },
    { answer: 'no' },
    { answer: 'no', reason: 'hours' },
    { answer: 'not_now' },
    { answer: 'not_now', until: '2026-11-24' },
    { answer: 'not_now', until: '2027-11-23' },
  ])('may be $answer, until $until, because of $reason', (details) => {
    expect(fieldsAtFault(details)).toEqual([]);
  });

  it('carries a day with "pas maintenant" only, a day to come within a year', () => {
    expect(fieldsAtFault({ answer: 'no', until: '2026-12-01' })).toEqual(['until']);
    expect(fieldsAtFault({ answer: 'not_now', until: '2026-11-23' })).toEqual(['until']);
    expect(fieldsAtFault({ answer: 'not_now', until: '2027-12-01' })).toEqual(['until']);
  });

  it('carries a reason with "non" only', () => {
    expect(fieldsAtFault({ answer: 'interested', reason: 'hours' })).toEqual(['reason']);
    expect(fieldsAtFault({ answer: 'not_now', reason: 'hours' })).toEqual(['reason']);
  });
});
