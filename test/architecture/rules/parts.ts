import ts from 'typescript';
import { judgeImports, judgeNodes, type Rule } from '../rule';

const OUTSIDE_WORLD =
  /^(node:)?(fs|fs\/promises|net|tls|http|https|http2|dgram|dns|child_process|worker_threads)$|^(pg|typeorm|supertest|nodemailer|smtp-server|meilisearch|@nestjs\/(testing|typeorm|core))(\/|$)|\.(repository|query|module)(\.ts)?$/;

export const oneSearchAdapter: Rule = {
  name: 'one-search-adapter',
  because:
    'The Meilisearch client stays in one file, src/platform/search/meilisearch/meili-clients.ts: the rest speaks to the search port.',
  check: ({ source }) =>
    judgeImports(source, (target, { path }) => {
      const adapter = path === 'src/platform/search/meilisearch/meili-clients.ts';
      return /^meilisearch(\/|$)/.test(target) && !adapter ? 'imports the Meilisearch client' : undefined;
    }),
};

export const presentersNotEntities: Rule = {
  name: 'presenters-not-entities',
  because: 'web asks the face of a room and hands presenters to templates: it never imports an *.entity.ts.',
  check: ({ source }) =>
    judgeImports(source, (target, { path }) =>
      path.startsWith('src/web/') && /\.entity(\.ts)?$/.test(target) ? `imports ${target}` : undefined,
    ),
};

export const fieldByField: Rule = {
  name: 'field-by-field',
  because:
    'Presenters, API answers, search documents and mail variables are built field by field: a spread passes on whatever the source learns to carry tomorrow.',
  check: ({ source }) => {
    const outgoing = source.filter(({ path }) => /\.(presenter|document|answer)\.ts$/.test(path));
    return judgeNodes(outgoing, (node) => {
      if (!ts.isSpreadAssignment(node) || ts.findAncestor(node, ts.isDecorator)) return undefined;
      return isWrittenOut(node.expression) ? undefined : `spreads ${node.expression.getText()}`;
    });
  },
};

/** `...(x ? { a } : {})` and `...{ a }` still name each field. */
function isWrittenOut(node: ts.Expression): boolean {
  if (ts.isParenthesizedExpression(node)) return isWrittenOut(node.expression);
  if (ts.isConditionalExpression(node)) return isWrittenOut(node.whenTrue) && isWrittenOut(node.whenFalse);
  if (ts.isBinaryExpression(node)) return isWrittenOut(node.right);
  return ts.isObjectLiteralExpression(node);
}

export const specsDoNoIo: Rule = {
  name: 'specs-do-no-io',
  because:
    'A *.spec.ts beside the code reads no file, no socket, no database: what needs one is a test under test/.',
  check: ({ source }) => {
    const specs = source.filter(({ path }) => path.endsWith('.spec.ts'));
    return [
      ...judgeImports(specs, (target) => (OUTSIDE_WORLD.test(target) ? `imports ${target}` : undefined)),
      ...judgeNodes(specs, (node) =>
        ts.isCallExpression(node) && node.expression.getText() === 'fetch' ? 'calls fetch' : undefined,
      ),
    ];
  },
};
