import { readEmails, readPhones } from './read-contact';

describe('the phones of a cell', () => {
  it.each([
    ['06 00 00 00 01', ['06 00 00 00 01']],
    ['0600000001', ['06 00 00 00 01']],
    ['06.00.00.00.01', ['06 00 00 00 01']],
    ['06-00-00-00-01', ['06 00 00 00 01']],
    ['06/00/00/00/01', ['06 00 00 00 01']],
    ['600000001', ['06 00 00 00 01']],
    ['+33 6 00 00 00 01', ['06 00 00 00 01']],
    ['+33 (0)6 00 00 00 01', ['06 00 00 00 01']],
    ['0033600000001', ['06 00 00 00 01']],
    ['33600000001', ['06 00 00 00 01']],
    ['+221 70 000 00 00', ['+221700000000']],
    ['0600000001 / 0700000002', ['06 00 00 00 01', '07 00 00 00 02']],
    ['0600000001/0700000002', ['06 00 00 00 01', '07 00 00 00 02']],
    ['0600000001 ou 0700000002', ['06 00 00 00 01', '07 00 00 00 02']],
    ['0600000001\n0600000001', ['06 00 00 00 01']],
    ['Tél. : 06 00 00 00 01', ['06 00 00 00 01']],
  ])('written %j are %j', (text, values) => {
    expect(readPhones(text)).toEqual({ values, leftOut: [] });
  });

  it('say what is left out: an unfinished number, what a spreadsheet rounded, somebody else’s', () => {
    expect(readPhones('06 00 00').leftOut[0]).toMatch(/«\s06 00 00\s» n’est pas complet/);
    expect(readPhones('6,00E+08').values).toEqual([]);
    const sister = readPhones('06 00 00 00 01 (sa sœur)');
    expect(sister).toEqual({
      values: ['06 00 00 00 01'],
      leftOut: [expect.stringMatching(/sans «\ssa sœur\s»/)],
    });
    expect(readPhones('pas de téléphone')).toEqual({ values: [], leftOut: [] });
  });
});

describe('the addresses of a cell', () => {
  it.each([
    ['Nadia@Exemple.INVALID', ['Nadia@exemple.invalid']],
    ['<a@exemple.invalid>; b@exemple.invalid', ['a@exemple.invalid', 'b@exemple.invalid']],
    ['mailto:a@exemple.invalid', ['a@exemple.invalid']],
    ['pas de mail', []],
  ])('written %j are %j', (text, values) => {
    expect(readEmails(text)).toEqual({ values, leftOut: [] });
  });

  it('say which one is not complete', () => {
    expect(readEmails('nadia@exemple').leftOut).toEqual([expect.stringMatching(/«\snadia@exemple\s»/)]);
    expect(readEmails('à demander au foyer').leftOut).toHaveLength(1);
  });
});
