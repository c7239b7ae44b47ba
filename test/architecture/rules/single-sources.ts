import ts from 'typescript';
import type { CodeFile, House } from '../house';
import { judgeNodes, type Rule } from '../rule';

/** Ids; and what nobody may guess before ids exist: keys, nonces, the password of the embedded server. */
const MAY_DRAW =
  /^src\/platform\/(ids\/|encryption\/|config\/encryption-key\.ts|database\/embedded\/cluster\.ts)/;
const SQL_TIME = /\b(now|statement_timestamp)\(\)|\b(current_(timestamp|date|time)|localtimestamp)\b/i;
/** The length of a lease runs on the one clock that several machines share; that is the ground floor's business. */
const SQL_LEASE = /\bclock_timestamp\(\)/i;
const SQL_CHANCE = /\b(gen_random_uuid|uuid_generate_v4|random)\(\)/i;
const CHANCE = /^(randomUUID|randomBytes|randomInt|getRandomValues)$/;

/** The product without the folders that own what the rule protects. Seeds are replayed too: same clock, same ids. */
function outside({ code }: House, owners: RegExp): CodeFile[] {
  return code.filter(({ path }) => /^(src|seeds)\//.test(path) && !owners.test(path));
}

export const ourClock: Rule = {
  name: 'our-clock',
  because: 'Ask the Clock of src/platform/clock: tests move it, and twin worlds replay the same minute.',
  check: (house) =>
    judgeNodes(outside(house, /^src\/platform\/clock\//), (node, { path }) => {
      if (ts.isPropertyAccessExpression(node) && node.getText() === 'Date.now') return 'reads Date.now';
      if (ts.isNewExpression(node) && named(node, 'Date') && !node.arguments?.length)
        return 'reads new Date()';
      if (ts.isCallExpression(node) && named(node, 'Date')) return 'reads Date()';
      if (ts.isDecorator(node) && /^@(Create|Update|Delete)DateColumn\b/.test(node.getText())) {
        return 'lets the database write its own time';
      }
      const lease = SQL_LEASE.test(quoted(node)) && !path.startsWith('src/platform/');
      return lease || SQL_TIME.test(quoted(node)) ? 'asks the clock of the database' : undefined;
    }),
};

export const ourChance: Rule = {
  name: 'our-chance',
  because: 'Ask src/platform/ids or a seeded Rng: two worlds replayed from one seed must be byte-identical.',
  check: (house) =>
    judgeNodes(outside(house, MAY_DRAW), (node) => {
      if (ts.isPropertyAccessExpression(node) && node.getText() === 'Math.random')
        return 'draws with Math.random';
      if (ts.isImportSpecifier(node) && CHANCE.test((node.propertyName ?? node.name).text)) {
        return `imports ${(node.propertyName ?? node.name).text}`;
      }
      if (ts.isPropertyAccessExpression(node) && CHANCE.test(node.name.text))
        return `draws with ${node.name.text}`;
      return SQL_CHANCE.test(quoted(node)) ? 'draws in the database' : undefined;
    }),
};

export const ourConfig: Rule = {
  name: 'our-config',
  because:
    'Only src/platform/config reads the environment: a value needed and missing stops the start with a sentence.',
  check: (house) =>
    judgeNodes(outside(house, /^src\/platform\/config\//), (node) => {
      const read = ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node);
      if (read && /^(globalThis\.)?process(\.env|\[['"]env['"]\])$/.test(node.getText()))
        return 'reads process.env';
      if (
        ts.isImportDeclaration(node) &&
        /^import \{.*\benv\b.*\} from '(node:)?process'/.test(node.getText())
      ) {
        return 'imports the environment';
      }
      return undefined;
    }),
};

function named(node: ts.NewExpression | ts.CallExpression, name: string): boolean {
  return ts.isIdentifier(node.expression) && node.expression.text === name;
}

/** What stands between the quotes of a text, an SQL statement among others; empty for any other node. */
function quoted(node: ts.Node): string {
  const text =
    ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node);
  return text ? node.text : '';
}
