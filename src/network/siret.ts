/** French establishment number: 14 digits, Luhn-checked. Its first nine digits are the company's Siren. */
const LA_POSTE_SIREN = '356000000';

/** The digits of what was typed, spaces and dots removed. */
export function siretDigits(typed: string): string {
  return typed.replace(/[\s.\u00a0]/g, '');
}

/**
 * True for a Siret whose check digit is right. The establishments of La Poste follow another
 * rule: the plain sum of their digits is a multiple of five (INSEE).
 */
export function isSiret(digits: string): boolean {
  if (!/^\d{14}$/.test(digits)) return false;
  if (luhnSum(digits) % 10 === 0) return true;
  return digits.startsWith(LA_POSTE_SIREN) && plainSum(digits) % 5 === 0;
}

export function sirenOf(siret: string): string {
  return siret.slice(0, 9);
}

function luhnSum(digits: string): number {
  return [...digits].reverse().reduce((sum, digit, place) => {
    const value = place % 2 === 1 ? Number(digit) * 2 : Number(digit);
    return sum + (value > 9 ? value - 9 : value);
  }, 0);
}

function plainSum(digits: string): number {
  return [...digits].reduce((sum, digit) => sum + Number(digit), 0);
}
