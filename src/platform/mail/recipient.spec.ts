import { Refused } from '../outbox/outbox.errors';
import { oneAddress } from './recipient';

describe('The recipient of a mail', () => {
  it.each(['a@b.fr', 'marie.dupont+essai@atelier-dijon.example', "o'neil@sub.domain.example", '1@2.example'])(
    'may be %s',
    (address) => expect(oneAddress(address)).toBe(address),
  );

  it.each([
    'a@b.fr, c@d.fr',
    'a@b.fr;c@d.fr',
    'a@b.fr\r\nBcc: c@d.fr',
    'a@b.fr\n',
    'a@b.fr\u2028',
    'a@b.fr\0',
    'a b@c.fr',
    '"a b"@c.fr',
    '<a@b.fr>',
    'Marie <a@b.fr>',
    'a@b@c.fr',
    'a..b@c.fr',
    '.a@c.fr',
    'a@c',
    'a@-c.fr',
    'a@[127.0.0.1]',
    'éric@c.fr',
    'a@é.fr',
    `${'a'.repeat(65)}@c.fr`,
    `a@${'c.'.repeat(127)}fr`,
    '',
  ])('may not be %j', (address) => expect(() => oneAddress(address)).toThrow(Refused));
});
