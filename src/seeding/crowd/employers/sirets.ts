/** Sirens that begin so are given to nobody yet. */
const NOBODYS = '99';

/** The Siret of the nth establishment of an invented company: Siren and Siret both pass the check of Luhn. */
export function inventedSiret(company: number, establishment: number): string {
  const siren = checked(`${NOBODYS}${String(company).padStart(6, '0')}`);
  return checked(`${siren}${String(establishment).padStart(4, '0')}`);
}

/** Adds the digit that makes the sum of Luhn a multiple of ten. */
function checked(digits: string): string {
  const sum = [...digits].reverse().reduce((all, digit, place) => {
    const value = place % 2 === 0 ? Number(digit) * 2 : Number(digit);
    return all + (value > 9 ? value - 9 : value);
  }, 0);
  return `${digits}${(10 - (sum % 10)) % 10}`;
}
