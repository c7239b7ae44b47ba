import ts from 'typescript';

/** Visits every node of a tree, parents first. */
export function eachNode(tree: ts.Node, visit: (node: ts.Node) => void): void {
  visit(tree);
  ts.forEachChild(tree, (child) => eachNode(child, visit));
}

/** Line of a node, counted from 1. */
export function lineOf(tree: ts.SourceFile, node: ts.Node): number {
  return tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1;
}

/** Names of the decorators of a class or member: `['Column', 'Sees']`. */
export function decoratorsOf(node: ts.Node): { name: string; call: ts.CallExpression | undefined }[] {
  if (!ts.canHaveDecorators(node)) return [];
  return (ts.getDecorators(node) ?? []).map(({ expression }) => {
    const call = ts.isCallExpression(expression) ? expression : undefined;
    return { name: (call?.expression ?? expression).getText(), call };
  });
}

/** Every class of a file. */
export function classesOf(tree: ts.SourceFile): ts.ClassLikeDeclaration[] {
  const classes: ts.ClassLikeDeclaration[] = [];
  eachNode(tree, (node) => {
    if (ts.isClassLike(node)) classes.push(node);
  });
  return classes;
}
