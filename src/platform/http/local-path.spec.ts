import { localPath } from './local-path';

describe('a path given by an address', () => {
  it.each([
    ['/personnes', '/personnes'],
    ['/offres?q=cuisine&page=2', '/offres?q=cuisine&page=2'],
    ['/a/../b', '/b'],
  ])('%s leads there', (given, path) => expect(localPath(given, '/')).toBe(path));

  it.each([
    'https://ailleurs.example',
    '//ailleurs.example',
    '/\\ailleurs.example',
    '\\/ailleurs.example',
    '/\t/ailleurs.example',
    '/a\nb',
    'javascript:alert(1)',
    'personnes',
    '',
    `/${'a'.repeat(1_001)}`,
    ['/a'],
    null,
    undefined,
    42,
  ])('%j leads home', (given) => expect(localPath(given, '/')).toBe('/'));

  it('never leads to a path that begins like another site', () => {
    expect(localPath('/.//ailleurs.example', '/')).toBe('/');
    expect(localPath('/a/..//ailleurs.example', '/')).toBe('/');
  });
});
