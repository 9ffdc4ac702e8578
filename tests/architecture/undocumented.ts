import ts from 'typescript';
import type { SourceFile } from './source-files.ts';

/**
 * Names in a TypeScript file that lack a docstring directly above: what is
 * exported, the members of exported interfaces, types and classes, and the
 * fields of schemas.
 */
export function undocumented({ path, text }: SourceFile): string[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const names: string[] = [];
  const check = (node: ts.Node, name: string) => {
    if (!hasDocstring(node, text)) names.push(`${path}: ${name}`);
  };
  for (const statement of file.statements) {
    if (isExported(statement)) {
      for (const name of namesOf(statement, file)) check(statement, name);
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
function hasDocstring(node: ts.Node, text: string): boolean {
  const comments = ts.getLeadingCommentRanges(text, node.getFullStart()) ?? [];
  const last = comments.at(-1);
  if (!last || !text.startsWith('/**', last.pos)) return false;
  const isDirectlyAbove = /^[ \t]*(?:\r?\n)?[ \t]*$/.test(text.slice(last.end, node.getStart()));
  return isDirectlyAbove && /[a-zåäö]/i.test(text.slice(last.pos, last.end));
}

function namesOf(statement: ts.Statement, file: ts.SourceFile): string[] {
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.map(({ name }) => name.getText(file));
  }
  const named = statement as ts.Statement & { name?: ts.Node };
  return [named.name?.getText(file) ?? 'default'];
}

/** Members of interfaces, of types that are objects, and of classes but private ones. */
function* membersOf(statement: ts.Statement, file: ts.SourceFile): Generator<[ts.Node, string]> {
  const members: ts.Node[] = [];
  if (ts.isInterfaceDeclaration(statement) || ts.isClassDeclaration(statement)) {
    members.push(...statement.members);
  } else if (ts.isTypeAliasDeclaration(statement)) {
    members.push(...membersOfType(statement.type));
  }
  for (const member of members) {
    const { name } = member as { name?: ts.Node };
    if (name && ts.isPrivateIdentifier(name)) continue;
    // A constructor that takes nothing has nothing to say that its class has not said.
    if (ts.isConstructorDeclaration(member) && member.parameters.length === 0) continue;
    const owner = (statement as ts.DeclarationStatement).name?.getText(file) ?? '';
    yield [member, `${owner}.${name?.getText(file) ?? 'constructor'}`];
  }
}

/** Members of an object type, or of the alternatives of one; not those it is made from. */
function membersOfType(type: ts.TypeNode): ts.TypeElement[] {
  if (ts.isTypeLiteralNode(type)) return [...type.members];
  if (ts.isUnionTypeNode(type) || ts.isIntersectionTypeNode(type)) {
    return type.types.flatMap(membersOfType);
  }
  return [];
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
