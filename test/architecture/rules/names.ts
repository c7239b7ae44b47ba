import type { HouseFile } from '../house';
import type { Offence, Rule } from '../rule';

const SAYS_NOTHING = /^(utils?|helpers?|common|managers?|misc)$/;
const KEBAB = /^_?[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/;

export const honestNames: Rule = {
  name: 'honest-names',
  because:
    'A file or folder is named after what it is for, in kebab-case: no utils, helpers, common, manager.',
  check: ({ files }) => files.flatMap(({ path }) => wrongIn(path)),
};

function wrongIn(path: string): Offence[] {
  return path
    .split('/')
    .flatMap((part) => {
      if (part.split(/[-._]/).some((word) => SAYS_NOTHING.test(word.toLowerCase())))
        return [`"${part}" says nothing`];
      return /\.(ts|hbs)$/.test(path) && !KEBAB.test(part) ? [`"${part}" is not kebab-case`] : [];
    })
    .map((what) => ({ path, line: 1, what }));
}

export const skipsSayWhy: Rule = {
  name: 'skips-say-why',
  because: 'A skipped test says why on its line; a test left alone (only) or empty (todo) is not submitted.',
  check: ({ code }) =>
    code.filter(({ path }) => /\.(test|spec)\.ts$/.test(path)).flatMap((file) => mutedTests(file)),
};

function mutedTests({ path, text }: HouseFile): Offence[] {
  return text.split('\n').flatMap((content, index) => {
    if (/^\s*((it|test|describe)\.(only|todo)|f(it|describe))\b[.(]/.test(content)) {
      return [{ path, line: index + 1, what: 'is left alone or empty' }];
    }
    const skipped = /^\s*((it|test|describe)\.skip|x(it|test|describe))\b[.(]/.test(content);
    return skipped && !/\/\/ \S+ \S+/.test(content)
      ? [{ path, line: index + 1, what: 'is skipped in silence' }]
      : [];
  });
}
