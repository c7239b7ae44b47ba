import { contentHashOf } from './content-hash';

describe('the hash of a content', () => {
  it('does not depend on the order of keys nor on absent fields', () => {
    expect(contentHashOf({ a: 1, b: { c: [1, 2], d: undefined } })).toBe(
      contentHashOf({ b: { c: [1, 2] }, a: 1 }),
    );
  });

  it('depends on every value, its type and the order of lists', () => {
    const hashes = [{ a: 1 }, { a: '1' }, { a: null }, { a: [1, 2] }, { a: [2, 1] }, { b: 1 }].map(
      contentHashOf,
    );
    expect(new Set(hashes).size).toBe(hashes.length);
  });

  it('is a SHA-256 in hexadecimal', () => {
    expect(contentHashOf('')).toMatch(/^[0-9a-f]{64}$/);
  });
});
