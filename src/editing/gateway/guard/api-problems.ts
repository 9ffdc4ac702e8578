import { problemInForm } from '../../../core/model/problem-in-form.ts';
import type { Messages } from '../../../core/i18n/index.ts';
import { splitEntry } from '../../../core/mdx/split-front-matter.ts';
import { readYaml } from '../../../core/mdx/read-yaml.ts';
import { severityOf, type Problem } from '../../../core/model/problem.ts';
import { entryKinds, singletons } from '../../../core/model/registry.ts';
import type { ApiProblem } from '../../protocol/api-problem.ts';
import { targetOf, editorPath } from '../api/path-target.ts';

/**
 * A problem as the editor's form shows it.
 * @param text of the file, as proposed; empty when it has none
 */
export function apiProblem(problem: Problem, text: string, messages: Messages): ApiProblem {
  const { file, line, column, code } = problem;
  const form = { schema: schemaOf(file), data: dataOf(file, text), messages };
  const inForm = problemInForm(problem, form);
  return { ...inForm, severity: severityOf(problem), code, file: editorPath(file), line, column };
}

function schemaOf(file: string) {
  const target = targetOf(editorPath(file));
  if (target?.type === 'entry') return entryKinds[target.kind].schema;
  return target?.type === 'settings' ? singletons[target.name].schema : undefined;
}

function dataOf(file: string, text: string): unknown {
  return readYaml(file.endsWith('.mdx') ? splitEntry(text, { file }).yaml : text, { file }).data;
}

/** Problems told in one message; the form shows all of them where they are. */
const maxListedProblems = 8;

/**
 * Several problems in words, one a line, the first few only.
 * @param elsewhere paths, as editors know them, of files other than the one that is saved; these are named
 */
export function formatProblems(
  problems: readonly ApiProblem[],
  elsewhere: ReadonlySet<string>,
  messages: Messages,
): string {
  const lines = problems.slice(0, maxListedProblems).map(({ file, label, message, help }) => {
    const names = [elsewhere.has(file) ? displayName(file, messages) : '', label];
    const where = names.filter((name) => name !== '').join(' › ');
    return `• ${where === '' ? '' : `${where}: `}${message} ${help}`.trimEnd();
  });
  const rest = problems.length - lines.length;
  return [...lines, ...(rest > 0 ? [messages.gateway.moreProblems(rest)] : [])].join('\n');
}

/** What a file is called to somebody who knows no files: `Metod ”gemensam-reflektion”`. */
export function displayName(path: string, messages: Messages): string {
  const target = targetOf(path);
  if (target?.type === 'entry')
    return messages.gateway.entry(messages.kinds[target.kind].one, target.id);
  if (target?.type === 'settings') return messages.kinds[target.name].one;
  return target?.name ?? path;
}
