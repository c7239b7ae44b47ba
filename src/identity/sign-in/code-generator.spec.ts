import { enrolmentUri, secretOf, stepOfCode } from './code-generator';

/** RFC 6238, appendix B: this secret, at these seconds, gives these codes (last six digits of eight). */
const RFC_SECRET = secretOf(Buffer.from('12345678901234567890'));

describe('the codes of a telephone', () => {
  it.each([
    [59, '287082'],
    [1_111_111_109, '081804'],
    [1_234_567_890, '005924'],
    [2_000_000_000, '279037'],
  ])('are those of RFC 6238 at second %i', (second, code) => {
    expect(stepOfCode(RFC_SECRET, code, new Date(second * 1000))).toBe(Math.floor(second / 30));
  });

  it('are named by their own step when the telephone is half a minute early or late', () => {
    const at = (second: number) => stepOfCode(RFC_SECRET, '287082', new Date(second * 1000));
    expect([at(29), at(59), at(89)]).toEqual([1, 1, 1]);
    expect([at(-1), at(120)]).toEqual([null, null]);
  });

  it.each(['', '28708', '2870822', '28708a', '٢٨٧٠٨٢', '287082\n'])('are six digits, not %j', (typed) => {
    expect(stepOfCode(RFC_SECRET, typed, new Date(59_000))).toBeNull();
  });

  it('are set up by an address that authenticator applications read', () => {
    const uri = new URL(enrolmentUri(RFC_SECRET, 'claire@coach.example', 'Entremise'));
    expect(uri.protocol).toBe('otpauth:');
    expect(Object.fromEntries(uri.searchParams)).toMatchObject({
      issuer: 'Entremise',
      secret: RFC_SECRET,
      digits: '6',
    });
  });
});
