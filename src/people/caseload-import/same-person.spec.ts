import { likenessOf, nameKey } from './same-person';

const samira = { firstName: 'Samira', lastName: 'Benali', birthDate: '1991-04-12' };

describe('two records', () => {
  it.each([
    ['the same names and birth date', {}, 'same'],
    ['other capitals and accents', { firstName: 'SÀMIRA', lastName: 'benali' }, 'same'],
    ['names in the wrong columns', { firstName: 'Benali', lastName: 'Samira' }, 'same'],
    ['no birth date', { birthDate: null }, 'maybe'],
    ['another birth date', { birthDate: '1992-04-12' }, 'other'],
    ['a name misspelt', { lastName: 'Benalli' }, 'maybe'],
    ['another name altogether', { firstName: 'Nadia', lastName: 'Roy' }, 'other'],
  ] as const)('with %s are of %s person', (_, change, likeness) => {
    expect(likenessOf(samira, { ...samira, ...change })).toBe(likeness);
  });

  it('born on 1 January are not alike by one name: it is the date of whoever has none', () => {
    const one = { firstName: 'Mamadou', lastName: 'Diallo', birthDate: '1990-01-01' };
    expect(likenessOf(one, { ...one, lastName: 'Sow' })).toBe('other');
    expect(likenessOf(one, { ...one })).toBe('same');
  });

  it('are told apart in every script', () => {
    expect(nameKey({ firstName: 'أمل', lastName: 'بن' })).not.toBe(
      nameKey({ firstName: 'Іван', lastName: 'Ко' }),
    );
  });
});
