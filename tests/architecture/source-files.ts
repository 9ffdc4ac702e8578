import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import ts from 'typescript';
import { projectRoot } from '../support/project-root.ts';

/** A file of the project, and what it says. */
export interface SourceFile {
  /** Path from the root of the project, with `/` between parts. */
  readonly path: string;
  /** Its text. */
  readonly text: string;
}

/** An import, as written. */
export interface Import {
  /** What is imported: a path from the root of the project, or the name of a package. */
  readonly target: string;
  /** Whether it is gone after types are stripped. */
  readonly isTypeOnly: boolean;
}

/** Files below `folders` of the project whose names end with one of `endings`. */
export function sourceFiles(folders: readonly string[], endings: readonly string[]): SourceFile[] {
  return folders
    .flatMap((folder) =>
      readdirSync(join(projectRoot, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
        posix.join(folder, name.replaceAll('\\', '/')),
      ),
    )
    .filter((path) => endings.some((ending) => path.endsWith(ending)))
    .filter((path) => statSync(join(projectRoot, path)).isFile())
    .sort()
    .map((path) => ({ path, text: readFileSync(join(projectRoot, path), 'utf8') }));
}

/** The imports of a TypeScript, Astro or MDX file. */
export function importsOf({ path, text }: SourceFile): Import[] {
  const scripts = path.endsWith('.astro')
    ? scriptsOfAstro(text)
    : [path.endsWith('.mdx') ? importLines(text) : text];
  return scripts.flatMap((script) => importsOfScript(path, script));
}

/** The code of an Astro component: its front part and its scripts. */
function scriptsOfAstro(text: string): string[] {
  const front = /^---\n([^]*?)\n---/.exec(text)?.[1] ?? '';
  const scripts = [...text.matchAll(/<script[^>]*>([^]*?)<\/script>/g)].map((match) => match[1]!);
  return [front, ...scripts];
}

function importLines(text: string): string {
  return text
    .split('\n')
    .filter((line) => /^(?:import|export) /.test(line))
    .join('\n');
}

function importsOfScript(path: string, script: string): Import[] {
  const imports: Import[] = [];
  const add = (specifier: ts.Node | undefined, isTypeOnly: boolean) => {
    if (!specifier || !ts.isStringLiteralLike(specifier)) return;
    imports.push({ target: resolve(path, specifier.text), isTypeOnly });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, isTypeOnlyImport(node));
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      add(node.argument.literal, true);
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node.arguments[0], false);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(`${path}.ts`, script, ts.ScriptTarget.Latest));
  return imports;
}

function isTypeOnlyImport({ importClause }: ts.ImportDeclaration): boolean {
  if (!importClause) return false;
  if (importClause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const named = importClause.namedBindings;
  return (
    !importClause.name &&
    named !== undefined &&
    ts.isNamedImports(named) &&
    named.elements.every((element) => element.isTypeOnly)
  );
}

function resolve(from: string, specifier: string): string {
  const file = specifier.replace(/\?.*$/, '');
  return file.startsWith('.') ? posix.join(posix.dirname(from), file) : specifier;
}
