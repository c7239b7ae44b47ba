import { isSiret, sirenOf, siretDigits } from './siret';

describe('a Siret', () => {
  it('is accepted when its check digit is right, spaces or not', () => {
    expect(isSiret(siretDigits('732 829 320 00074'))).toBe(true);
    expect(isSiret(siretDigits('732.829.320.00074'))).toBe(true);
  });

  it('is refused when one digit is wrong or missing', () => {
    expect(isSiret('73282932000075')).toBe(false);
    expect(isSiret('7328293200007')).toBe(false);
    expect(isSiret('7328293200007a')).toBe(false);
  });

  it('is accepted for La Poste, whose establishments follow a rule of their own', () => {
    expect(isSiret('35600000049837')).toBe(true);
    expect(isSiret('35600000049838')).toBe(false);
  });

  it('begins with the Siren of the company', () => {
    expect(sirenOf('73282932000074')).toBe('732829320');
  });
});
