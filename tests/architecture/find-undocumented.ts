import ts from 'typescript';
import type { SourceFile } from './source-files.ts';

/** Words that the docstring of an export has at least: fewer only repeat its name. */
const fewestExportWords = 4;

/**
 * Names in a TypeScript file that lack a docstring directly above: what is
 * exported, the public methods of exported classes, and the fields of schemas.
 * Members of interfaces and types need one only where the name does not tell.
 */
export function undocumented({ path, text }: SourceFile): string[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const names: string[] = [];
  const check = (node: ts.Node, name: string, fewestWords = 1) => {
    if (!hasDocstring(node, text, fewestWords)) names.push(`${path}: ${name}`);
  };
  for (const statement of file.statements) {
    if (isExported(statement)) {
      for (const name of namesOf(statement, file)) check(statement, name, fewestExportWords);
      for (const [member, name] of membersOf(statement, file)) check(member, name);
    }
  }
  for (const [node, name] of schemaFields(file)) check(node, name);
  return names;
}

function isExported(statement: ts.Statement): boolean {
  return (
    ts.canHaveModifiers(statement) &&
    (ts.getModifiers(statement) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
  );
}

/** Whether a comment for readers of the code ends right above a node. */
function hasDocstring(node: ts.Node, text: string, fewestWords: number): boolean {
  const comments = ts.getLeadingCommentRanges(text, node.getFullStart()) ?? [];
  const last = comments.at(-1);
  if (!last || !text.startsWith('/**', last.pos)) return false;
  const isDirectlyAbove = /^[ \t]*(?:\r?\n)?[ \t]*$/.test(text.slice(last.end, node.getStart()));
  const words = text.slice(last.pos, last.end).match(/[\p{L}\p{N}]+/gu) ?? [];
  return isDirectlyAbove && words.length >= fewestWords;
}

function namesOf(statement: ts.Statement, file: ts.SourceFile): string[] {
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.map(({ name }) => name.getText(file));
  }
  const named = statement as ts.Statement & { name?: ts.Node };
  return [named.name?.getText(file) ?? 'default'];
}

/** Public methods of a class, and its constructor; a constructor without parameters has nothing to add to its class. */
function* membersOf(statement: ts.Statement, file: ts.SourceFile): Generator<[ts.Node, string]> {
  if (!ts.isClassDeclaration(statement)) return;
  for (const member of statement.members) {
    if (ts.isPropertyDeclaration(member)) continue;
    if (member.name && ts.isPrivateIdentifier(member.name)) continue;
    if (ts.isConstructorDeclaration(member) && member.parameters.length === 0) continue;
    const owner = statement.name?.getText(file) ?? '';
    yield [member, `${owner}.${member.name?.getText(file) ?? 'constructor'}`];
  }
}

/** Fields of objects that are given to `strictObject`, and of those that are spread into one. */
function* schemaFields(file: ts.SourceFile): Generator<[ts.Node, string]> {
  const found: ts.ObjectLiteralExpression[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && node.expression.getText(file).endsWith('strictObject')) {
      const [shape] = node.arguments;
      if (shape && ts.isObjectLiteralExpression(shape)) found.push(shape);
    }
    if (ts.isVariableDeclaration(node) && node.name.getText(file).endsWith('Shape')) {
      const { initializer } = node;
      if (initializer && ts.isObjectLiteralExpression(initializer)) found.push(initializer);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  for (const shape of found) {
    for (const property of shape.properties) {
      if (ts.isPropertyAssignment(property))
        yield [property, `field ${property.name.getText(file)}`];
    }
  }
}
