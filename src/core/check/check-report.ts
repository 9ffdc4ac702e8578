import type { Messages } from '../i18n/index.ts';
import { severityOf, type Problem, type Severity } from '../model/problem.ts';
import type { CheckReport } from './check-content.ts';

/** One problem in the JSON report. */
export interface ReportedProblem extends Omit<Problem, 'params' | 'path'> {
  /** Errors prevent a build. */
  readonly severity: Severity;
  /** What is wrong, in the language of the site. */
  readonly message: string;
  /** How to fix it, in the language of the site. */
  readonly fix: string;
}

/** Adds severity, message and fix to a problem. */
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

/** Formats the report as one line of JSON: `{"errors":…,"warnings":…,"problems":[…]}`. */
export function reportAsJson(report: CheckReport, messages: Messages): string {
  const { errors, warnings } = report;
  const problems = report.problems.map((problem) => reported(problem, messages));
  return JSON.stringify({ errors, warnings, problems });
}

/** Formats the report for people: one line per problem, then a summary. */
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
