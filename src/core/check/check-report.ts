import type { Messages } from '../i18n/index.ts';
import { severityOf, type Problem, type Severity } from '../model/problem.ts';
import type { CheckReport } from './check-content.ts';

/** One problem as machines get it. */
export interface ReportedProblem extends Omit<Problem, 'params' | 'path'> {
  /** Whether it stops a build. */
  readonly severity: Severity;
  /** What is wrong, in words. */
  readonly message: string;
  /** How to mend it, in words. */
  readonly fix: string;
}

/** A problem with its words. */
export function reported(
  { params, path: _path, ...problem }: Problem,
  messages: Messages,
): ReportedProblem {
  const text = messages.problems[problem.code];
  return {
    ...problem,
    severity: severityOf(problem),
    message: text.message(params),
    fix: text.fix(params),
  };
}

/** The report as one line of JSON: `{"errors":…,"warnings":…,"problems":[…]}`. */
export function reportAsJson(report: CheckReport, messages: Messages): string {
  const { errors, warnings } = report;
  const problems = report.problems.map((problem) => reported(problem, messages));
  return JSON.stringify({ errors, warnings, problems });
}

/** The report for a person: a line for each problem, then a summary. */
export function reportAsText(report: CheckReport, messages: Messages): string {
  const lines = report.problems.map((problem) => {
    const { file, line, column, code, severity, message, fix } = reported(problem, messages);
    const mark = severity === 'error' ? '' : ` (${messages.cli.warning})`;
    return `${file}:${line}:${column}  ${code}${mark}  ${message}  → ${fix}`;
  });
  const { content, projection, errors, warnings } = report;
  const entries = Object.values(content.entries).flat().length;
  lines.push(messages.cli.checked({ entries, practices: projection.practices.length }));
  lines.push(messages.cli.found({ errors, warnings }));
  return lines.join('\n');
}
