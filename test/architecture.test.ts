import { join } from 'node:path';
import { readBadSample, sampleNames } from './architecture/bad-sample';
import { readHouse } from './architecture/house';
import { report } from './architecture/rule';
import { RULES } from './architecture/rules';

describe('the house keeps its rules', () => {
  const house = readHouse(join(__dirname, '..'));

  it('is really looked at', () => {
    expect(house.source.length).toBeGreaterThan(10);
    expect(house.source.some(({ imports }) => imports.some(({ target }) => target?.startsWith('src/')))).toBe(
      true,
    );
  });

  it.each(RULES)('$name: $because', ({ because, check }) => {
    const offences = report(check(house));
    if (offences) throw new Error(`${because}\n\n${offences}`);
  });
});

describe('no rule is silent', () => {
  it('has one bad sample per rule and no other', () => {
    expect(sampleNames().sort()).toEqual(RULES.map(({ name }) => name).sort());
  });

  it.each(RULES)('$name sees every bad line of its sample, and no good one', ({ name, check }) => {
    const { house, expected } = readBadSample(name);
    expect(expected.length).toBeGreaterThan(0);
    const found = check(house).map(({ path, line }) => `${path}:${line}`);
    expect(found.sort()).toEqual(expected);
  });
});
