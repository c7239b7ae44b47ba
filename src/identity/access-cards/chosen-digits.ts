import { DigitsDiffer, ObviousDigits } from './access-cards.errors';

const FIRST_TRIED = new Set(['1234', '4321', '0123', '3210']);

/** Four digits, typed twice. */
export interface ChosenDigits {
  readonly digits: string;
  readonly again: string;
}

/** The digits she chose. @throws DigitsDiffer, ObviousDigits */
export function checkedDigits({ digits, again }: ChosenDigits): string {
  if (digits !== again) throw new DigitsDiffer();
  if (isObvious(digits)) throw new ObviousDigits();
  return digits;
}

/** Whether these are the digits that whoever finds a card tries first. */
export function isObvious(digits: string): boolean {
  return FIRST_TRIED.has(digits) || new Set(digits).size === 1;
}
