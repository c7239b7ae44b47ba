/** What stands in place of such a number while the table waits. */
export const REMOVED_NUMBER = '(numéro retiré)';

/** A national identification number, with or without its key: never kept, whatever the column. */
export function holdsNationalNumber(text: string): boolean {
  if (text === REMOVED_NUMBER) return true;
  const NIR = /(?<!\d)[1-478]\d{2}(0[1-9]|1[0-2]|[2-9]\d)(\d{2}|2[AB])\d{6}(\d{2})?(?!\d)/i;
  return NIR.test(text.replace(/[\s.-]/g, ''));
}
