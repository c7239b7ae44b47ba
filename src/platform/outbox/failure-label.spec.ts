import { failureLabel } from './failure-label';
import { Refused } from './outbox.errors';

describe('What is kept of a failure', () => {
  it('is its class and its code', () => {
    expect(failureLabel(new Refused('550'))).toBe('Refused 550');
    expect(failureLabel(Object.assign(new Error('x'), { code: 'ECONNREFUSED' }))).toBe('Error ECONNREFUSED');
  });

  it('prefers the code of the database, then the reply of the mail server', () => {
    const both = { code: 'EENVELOPE', responseCode: 451 };
    expect(failureLabel(Object.assign(new Error('x'), both))).toBe('Error 451');
    expect(failureLabel(Object.assign(new Error('x'), { driverError: { code: '23505' }, ...both }))).toBe(
      'Error 23505',
    );
  });

  it('never carries a text, wherever the text hides', () => {
    const told = Object.assign(new Error('aicha@foyer.example is unknown'), {
      name: 'aicha@foyer.example',
      code: '550 aicha@foyer.example',
      response: '550 aicha@foyer.example',
    });
    expect(failureLabel(told)).toBe('Error');
    expect(failureLabel('aicha@foyer.example')).toBe('NotAnError');
  });
});
