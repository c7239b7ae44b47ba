import { posix } from 'node:path';
import ts from 'typescript';
import { eachNode, lineOf } from './syntax';

/** One import, re-export, `require` or `import()` of a file. */
export interface Import {
  /** What is written between the quotes. */
  specifier: string;
  /** Path inside the house (`src/people/index.ts`), or undefined for a package. */
  target: string | undefined;
  line: number;
  /** Erased by the compiler: no code runs because of it. */
  typeOnly: boolean;
  /** `export ... from`: what comes in goes straight out again. */
  reExport: boolean;
  /** Local names it brings in. */
  names: string[];
}

/** Reads every import of a file with the TypeScript parser; `known` lists the files of the house. */
export function readImports(tree: ts.SourceFile, known: ReadonlySet<string>): Import[] {
  const found: Import[] = [];
  eachNode(tree, (node) => {
    const specifier = specifierOf(node);
    if (specifier === undefined) return;
    found.push({
      specifier,
      target: resolve(tree.fileName, specifier, known),
      line: lineOf(tree, node),
      typeOnly: isTypeOnly(node),
      reExport: ts.isExportDeclaration(node),
      names: namesOf(node),
    });
  });
  return found;
}

function specifierOf(node: ts.Node): string | undefined {
  if (ts.isImportDeclaration(node)) return textOf(node.moduleSpecifier);
  if (ts.isExportDeclaration(node)) return textOf(node.moduleSpecifier);
  if (ts.isImportTypeNode(node))
    return ts.isLiteralTypeNode(node.argument) ? textOf(node.argument.literal) : undefined;
  if (ts.isExternalModuleReference(node)) return textOf(node.expression);
  if (!ts.isCallExpression(node)) return undefined;
  const loads =
    node.expression.kind === ts.SyntaxKind.ImportKeyword || node.expression.getText() === 'require';
  return loads ? textOf(node.arguments[0]) : undefined;
}

function textOf(node: ts.Node | undefined): string | undefined {
  return node && ts.isStringLiteralLike(node) ? node.text : undefined;
}

function isTypeOnly(node: ts.Node): boolean {
  if (ts.isImportTypeNode(node)) return true;
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  if (!ts.isImportDeclaration(node) || !node.importClause) return false;
  const clause = node.importClause;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const named = clause.namedBindings;
  if (clause.name || !named || !ts.isNamedImports(named) || named.elements.length === 0) return false;
  return named.elements.every((element) => element.isTypeOnly);
}

function namesOf(node: ts.Node): string[] {
  if (!ts.isImportDeclaration(node) || !node.importClause) return [];
  const { name, namedBindings } = node.importClause;
  const own = name ? [name.text] : [];
  if (!namedBindings) return own;
  if (ts.isNamespaceImport(namedBindings)) return [...own, namedBindings.name.text];
  return [...own, ...namedBindings.elements.map((element) => element.name.text)];
}

/** Extensionless relative paths, as the compiler finds them: the file, else the index of the folder. */
function resolve(from: string, specifier: string, known: ReadonlySet<string>): string | undefined {
  if (!specifier.startsWith('.')) return undefined;
  const path = posix.join(posix.dirname(from), specifier).replace(/\.js$/, '').replace(/\/$/, '');
  return [`${path}.ts`, `${path}/index.ts`, path].find((candidate) => known.has(candidate)) ?? path;
}
