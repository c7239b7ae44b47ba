import { peopleNamed } from './people-named';

const person = (name: string, lastName: string) => ({ id: name, name, lastName, entryDate: '2026-11-02' });
const PEOPLE = [person('Samira', 'Benali'), person('Amélie', 'Sanchez-Roy'), person('Moussa', 'Diop')];
const found = (typed: string) => peopleNamed(PEOPLE, typed).map(({ name }) => name);

describe('one’s own people, looked for by name', () => {
  it('are found by the beginning of any of their names, accents and capitals aside', () => {
    expect(found('SAM')).toEqual(['Samira']);
    expect(found('amelie')).toEqual(['Amélie']);
    expect(found('roy')).toEqual(['Amélie']);
    expect(found('sa')).toEqual(['Samira', 'Amélie']);
  });

  it('must bear every word that is typed', () => {
    expect(found('samira ben')).toEqual(['Samira']);
    expect(found('samira diop')).toEqual([]);
  });

  it.each(['', '  ', '!?', 'mira', 'plongeur'])('are not found by "%s"', (typed) => {
    expect(found(typed)).toEqual([]);
  });
});
