import { speaksOfHer } from './names-of-hers';

const AWA = { first: ['Awa', 'Aminata'], last: 'N’Diaye', contacts: ['06 12 34 56 78', 'awa@example.org'] };

describe('a text speaks of her', () => {
  it.each([
    'Awa N’Diaye est venue',
    'Revoir N’DIAYE Awa lundi',
    'vu awa n diaye.',
    'Aminata N’Diaye',
    'son numéro : 06.12.34.56.78',
    'appeler le +33 6 12 34 56 78',
    '<p>AWA@example.org</p>',
  ])('when it says “%s”', (text) => expect(speaksOfHer(text, AWA)).toBe(true));

  it.each([
    'Awa est venue',
    'Monsieur N’Diaye',
    'Awa Diallo et Paul N’Diaye',
    'appeler le 06 12 34 56 79',
    '',
  ])('not when it says “%s”', (text) => expect(speaksOfHer(text, AWA)).toBe(false));

  it('never because she has no number or no name', () => {
    expect(speaksOfHer('bonjour à tous', { first: [''], last: '', contacts: ['', '12'] })).toBe(false);
  });
});
