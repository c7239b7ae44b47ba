import { WeakPassword } from '../identity.errors';
import { PasswordPolicy } from './password-policy';

describe('a password', () => {
  const policy = new PasswordPolicy();
  const claire = ['Claire Martin', 'claire.martin@adefo.example'];

  it.each([
    ['fewer than 15 characters', 'x7$kP2!vQ9zr'],
    ['the commonest one, twice', 'motdepassemotdepasse'],
    ['a row of the keyboard', 'azertyuiopqsdfghjklm'],
    ['one character, over and over', 'aaaaaaaaaaaaaaaaaaaa'],
    ['a sequence', '123456789012345678'],
    ['words of this house and a year', 'Entremise-Dijon-2026'],
    ['the name of its owner and a year', 'ClaireMartin2026!'],
    ['words of this house, with accents', 'Hébergement-Solidarité'],
  ])('is refused when it is %s', async (_, password) => {
    await expect(policy.check(password, claire)).rejects.toBeInstanceOf(WeakPassword);
  });

  it.each(['girafe violette sous la pluie', 'Kx9#mQ2$vL7@pR4!', 'le fleuve remonte lundi'])(
    'is accepted, whatever it is made of: %s',
    async (password) => {
      await expect(policy.check(password, claire)).resolves.toBeUndefined();
    },
  );
});
