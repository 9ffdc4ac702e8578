import { reported } from '../../../core/check/check-report.ts';
import type { Messages } from '../../../core/i18n/index.ts';
import { splitEntry } from '../../../core/mdx/split-front-matter.ts';
import { readYaml } from '../../../core/mdx/read-yaml.ts';
import type { DataPath, Problem } from '../../../core/model/problem.ts';
import { entryKinds, singletons } from '../../../core/model/registry.ts';
import { targetOf, wirePath } from '../api/path-target.ts';
import { bodyField, fieldPathOf } from './field-path.ts';
import { fieldLabel } from '../../../core/model/field-label.ts';
import type { WireProblem } from './request-refusal.ts';

/**
 * A problem as the editor's form shows it.
 * @param text of the file, as proposed; empty when it has none
 */
export function wireProblem(problem: Problem, text: string, messages: Messages): WireProblem {
  const { file, line, column, code, message, fix } = reported(problem, messages);
  const field = fieldPathOf(problem, text);
  const label = labelFor(file, field, text, messages);
  return { path: wirePath(file), field, label, line, column, code, message, fix };
}

function labelFor(file: string, field: DataPath, text: string, messages: Messages): string {
  if (field === bodyField) return messages.gateway.body;
  const target = targetOf(wirePath(file));
  if (!target || target.type === 'picture' || field.length === 0) return '';
  const { schema } = target.type === 'entry' ? entryKinds[target.kind] : singletons[target.name];
  const yaml = file.endsWith('.mdx') ? splitEntry(text, { file }).yaml : text;
  return fieldLabel(field, schema, readYaml(yaml, { file }).data);
}

/** Problems told in one message; the form shows all of them where they are. */
const toldAtMost = 8;

/**
 * Several problems in words, one a line, the first few only.
 * @param elsewhere files that are not the editor's own, whose names are told
 */
export function problemsInWords(
  problems: readonly WireProblem[],
  elsewhere: ReadonlySet<string>,
  messages: Messages,
): string {
  const lines = problems.slice(0, toldAtMost).map(({ path, label, message, fix }) => {
    const names = [
      elsewhere.has(path.slice(wirePath('').length)) ? nameOf(path, messages) : '',
      label,
    ];
    const where = names.filter((name) => name !== '').join(' › ');
    return `• ${where === '' ? '' : `${where}: `}${message} ${fix}`.trimEnd();
  });
  const rest = problems.length - lines.length;
  return [...lines, ...(rest > 0 ? [messages.gateway.moreProblems(rest)] : [])].join('\n');
}

/** What a file is called to somebody who knows no files: `Metod ”gemensam-reflektion”`. */
export function nameOf(path: string, messages: Messages): string {
  const target = targetOf(path);
  if (target?.type === 'entry')
    return messages.gateway.entry(messages.kinds[target.kind].one, target.id);
  if (target?.type === 'settings') return messages.kinds[target.name].one;
  return target?.name ?? path;
}
