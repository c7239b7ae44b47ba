import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  CONTRACT_KINDS,
  DISCLOSURE_TOPICS,
  LANGUAGE_LEVELS,
  MARKETS,
  OPENING_KINDS,
  SECTORS,
  TIME_SLOTS,
  TRAITS,
} from '../../src/reference';

const GLOSSARY = readFileSync(join(__dirname, '..', '..', 'docs', 'glossary.md'), 'utf8');

/** The two columns of the table under a heading. */
function listUnder(heading: string): Record<string, string> {
  const section = GLOSSARY.split(`\n### ${heading}\n`)[1]?.split(/\n##/)[0] ?? '';
  const rows = [...section.matchAll(/^\| `(\w+)` +\| (.+?) +\|$/gm)];
  return Object.fromEntries(rows.map(([, code, words]) => [code, words]));
}

describe('the glossary', () => {
  it.each([
    ['Contract kinds', CONTRACT_KINDS],
    ['Opening kinds', OPENING_KINDS],
    ['Markets', MARKETS],
    ['Sectors', SECTORS],
    ['Time slots', TIME_SLOTS],
    ['Traits', TRAITS],
    ['Disclosure topics', DISCLOSURE_TOPICS],
    ['Language levels', LANGUAGE_LEVELS],
  ])('%s: the same codes and words as the code', (heading, vocabulary) => {
    expect(listUnder(heading)).toEqual(vocabulary);
  });
});
