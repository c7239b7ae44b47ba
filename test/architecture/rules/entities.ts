import ts from 'typescript';
import type { CodeFile } from '../house';
import { roomOf } from '../floors';
import { judgeImports, judgeNodes, type Offence, type Rule } from '../rule';
import { classesOf, decoratorsOf, lineOf } from '../syntax';

const RELATIONS = new Set(['ManyToOne', 'OneToOne', 'OneToMany', 'ManyToMany']);
const TYPEORM_FILES = /\.(entity|repository|query)\.ts$|\/migrations\/|^src\/platform\//;

export const glossaryFirst: Rule = {
  name: 'glossary-first',
  because:
    'A new domain word is written in docs/glossary.md first, with what people say on screen and what it means.',
  check: ({ source, files }) => {
    const glossary = files.find(({ path }) => path === 'docs/glossary.md')?.text ?? '';
    return source
      .filter(({ path }) => roomOf(path) !== 'platform')
      .flatMap((file) =>
        entitiesOf(file)
          .filter((one) => !glossary.includes(`\`${one.name?.text}\``))
          .map((one) => offence(file, one, `${one.name?.text} is not in the glossary`)),
      );
  },
};

export const oneEntityPerFile: Rule = {
  name: 'one-entity-per-file',
  because: 'One entity class per table and per *.entity.ts file, carrying its own verbs.',
  check: ({ source }) =>
    source.flatMap((file) => {
      const entities = entitiesOf(file);
      const tooMany = file.path.endsWith('.entity.ts') ? entities.slice(1) : entities;
      return tooMany.map((one) =>
        offence(file, one, `${one.name?.text} needs a *.entity.ts file of its own`),
      );
    }),
};

export const everyColumnSees: Rule = {
  name: 'every-column-sees',
  because:
    'Every column says who may ever see it, with @Sees: display, export, erasure and logs follow from it.',
  check: ({ source }) =>
    source.flatMap((file) =>
      classesOf(file.tree)
        .flatMap((one) => [...one.members])
        .filter((member) => isColumn(member) && !decoratorsOf(member).some(({ name }) => name === 'Sees'))
        .map((member) => offence(file, member.name ?? member, `${member.name?.getText()} has no @Sees`)),
    ),
};

function entitiesOf({ tree }: CodeFile): ts.ClassLikeDeclaration[] {
  return classesOf(tree).filter((one) => decoratorsOf(one).some(({ name }) => /^(View)?Entity$/.test(name)));
}

/** A ManyToOne makes a column of its own, and so does whichever side carries the JoinColumn. */
function isColumn(member: ts.ClassElement): boolean {
  return decoratorsOf(member).some(({ name }) => /Column$/.test(name) || name === 'ManyToOne');
}

export const idsAcrossRooms: Rule = {
  name: 'ids-across-rooms',
  because: 'Across rooms: a plain id column, no ORM relation. Joins across rooms live in a *.query.ts.',
  check: ({ source }) =>
    source.flatMap((file) =>
      classesOf(file.tree)
        .flatMap((one) => [...one.members])
        .flatMap((member) => decoratorsOf(member).map(({ name, call }) => ({ name, call, member })))
        .filter(({ name, call }) => RELATIONS.has(name) && leavesRoom(file, call))
        .map(({ member }) =>
          offence(file, member.name ?? member, `${member.name?.getText()} is tied to another room`),
        ),
    ),
};

function leavesRoom(file: CodeFile, call: ts.CallExpression | undefined): boolean {
  const target = call?.arguments[0];
  if (!target || !ts.isArrowFunction(target) || !ts.isIdentifier(target.body)) return true;
  const name = target.body.text;
  const origin = file.imports.find(({ names }) => names.includes(name));
  return origin !== undefined && roomOf(origin.target ?? '') !== roomOf(file.path);
}

export const noSynchronize: Rule = {
  name: 'no-synchronize',
  because: 'Tables change through migrations only: synchronize drops what it does not recognise.',
  check: ({ code }) =>
    judgeNodes(code, (node) => {
      if (ts.isCallExpression(node) && /\.synchronize$/.test(node.expression.getText()))
        return 'calls synchronize()';
      if (!ts.isPropertyAssignment(node) || !/^['"]?(synchronize|dropSchema)['"]?$/.test(node.name.getText()))
        return;
      return node.initializer.kind === ts.SyntaxKind.FalseKeyword ? undefined : `sets ${node.name.getText()}`;
    }),
};

export const typeormBehindRepositories: Rule = {
  name: 'typeorm-behind-repositories',
  because:
    'TypeORM is spoken in *.entity, *.repository, *.query, migrations and platform; the rest asks a repository, and hands its act on (OpenAct).',
  check: ({ source }) => {
    const others = source.filter(({ path }) => !TYPEORM_FILES.test(path));
    return [
      ...judgeImports(others, (target, { path }) => {
        if (target === '@nestjs/typeorm' && path.endsWith('.module.ts')) return undefined;
        return /^(typeorm|@nestjs\/typeorm|pg)(\/|$)/.test(target) ? `imports ${target}` : undefined;
      }),
      ...judgeNodes(others, (node) => {
        const speaks = ts.isCallExpression(node) && /(^|\.)manager\.\w+$/.test(node.expression.getText());
        return speaks ? `calls ${node.expression.getText()}` : undefined;
      }),
    ];
  },
};

function offence(file: CodeFile, node: ts.Node, what: string): Offence {
  return { path: file.path, line: lineOf(file.tree, node), what };
}
