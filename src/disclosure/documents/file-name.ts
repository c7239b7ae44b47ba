/** `cv-samira.pdf`: a name she lets be read, in plain letters; without one, `cv.pdf`. */
export function fileNameOf(kind: 'cv' | 'feuille', firstName: string | undefined): string {
  const name = (firstName ?? '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[łđøœæßı]/g, (letter) => PLAIN[letter] ?? '');
  // What plain letters cannot write is left out whole: half a name would name somebody else.
  const word = /^[a-z][a-z '’-]{0,38}$/.test(name) ? name.replace(/[^a-z]+/g, '-').replace(/-+$/, '') : '';
  return word ? `${kind}-${word}.pdf` : `${kind}.pdf`;
}

const PLAIN: Readonly<Record<string, string>> = {
  ł: 'l',
  đ: 'd',
  ø: 'o',
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ı: 'i',
};
