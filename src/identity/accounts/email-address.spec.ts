import { NotAnEmail } from '../identity.errors';
import { emailFrom, nameFromEmail } from './email-address';

describe('an address', () => {
  it('is one, however it is written', () => {
    expect(emailFrom('  Claire.Martin@Adefo.Example ')).toBe('claire.martin@adefo.example');
    expect(emailFrom('rene\u0301e@adefo.example')).toBe(emailFrom('renée@adefo.example'));
  });

  it.each([
    '',
    'claire',
    'claire@',
    '@adefo.example',
    'a b@c.d',
    'a@b,c@d.e',
    'a@b\r\nBcc: x@y.z',
    `${'a'.repeat(250)}@b.fr`,
  ])('is refused when no mail could be sent to it: %j', (typed) => {
    expect(() => emailFrom(typed)).toThrow(NotAnEmail);
  });

  it('lends a name to begin with', () => {
    expect(nameFromEmail('claire.martin@adefo.example')).toBe('Claire Martin');
    expect(nameFromEmail('nadia_ben-ali+essai@adefo.example')).toBe('Nadia Ben Ali Essai');
  });
});
