/** The shape of a ROME code: a letter for the broad field, two digits for the domain, two for the occupation. */
export const ROME_CODE = /^[A-N]\d{4}$/;

/** A title of an occupation in both genders; an epicene title repeats the same words. */
export interface GenderedTitle {
  readonly masculine: string;
  readonly feminine: string;
}

/** The professional domain of an occupation: the first three characters of its ROME code. */
export function occupationFamily(code: string): string {
  return code.slice(0, 3);
}
