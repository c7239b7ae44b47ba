import { readStatLine } from './process-sight';

const rest = '1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 987654 20 21';

describe('a line of /proc/<pid>/stat', () => {
  it('tells the program, its state and when it started', () => {
    expect(readStatLine(`42 (postgres) S ${rest}`)).toEqual({
      name: 'postgres',
      state: 'S',
      startMark: '987654',
    });
  });

  it('is read past a name that looks like the rest of the line', () => {
    expect(readStatLine(`42 (a) Z (b) S ${rest}`)).toMatchObject({ name: 'a) Z (b', state: 'S' });
  });

  it('says nothing when it is not one', () => {
    expect(readStatLine('')).toBeUndefined();
    expect(readStatLine('42 (postgres) S 1')).toBeUndefined();
  });
});
