import type { z } from 'zod';
import type { Messages } from '../../../core/i18n/index.ts';
import { problemInForm, type ProblemInForm } from '../../../core/model/problem-in-form.ts';
import {
  severityOf,
  type DataPath,
  type InData,
  type Problem,
} from '../../../core/model/problem.ts';
import { validate } from '../../../core/model/validate.ts';
import { personalDataCodes } from '../../../core/privacy/problem-codes.ts';
import { describeFinding } from '../../../core/privacy/describe-finding.ts';
import { findPersonalData } from '../../../core/privacy/find-personal-data.ts';
import { removalField } from '../../protocol/removal-request.ts';
import { withoutEmpties } from '../format/remove-empty-values.ts';

/** What an entry is judged with. */
export interface JudgeOptions {
  /** What its data must look like. */
  readonly schema: z.ZodObject;
  readonly messages: Messages;
  /** Path the site is published under. */
  readonly base: string;
  /** Mailboxes that may be named. */
  readonly mailboxes: readonly string[];
}

/**
 * Everything in an entry that would keep it from being published, as far as it
 * can be told from the entry alone: the same rules as the check's. The gateway
 * judges again, together with all other entries; where entries are saved
 * straight to a host of repositories, this is what stands before it.
 * @param data as Decap holds it
 */
export async function judgeEntry(
  data: Readonly<Record<string, unknown>>,
  { schema, messages, base, mailboxes }: JudgeOptions,
): Promise<ProblemInForm[]> {
  const { body, [removalField]: _removal, ...fields } = data;
  const own = Object.fromEntries(Object.entries(fields).filter(([name]) => !name.startsWith('$')));
  const given = withoutEmpties(schema, {}, own);
  const valid = validate(schema, given);
  const found: Problem<InData>[] = [
    ...(valid.ok ? [] : valid.problems),
    ...(typeof body === 'string' ? await judgeBody(body, base, messages) : []),
    ...personalData({ ...own, body }, mailboxes),
  ];
  const form = { schema, data: given, body: messages.admin.conflict.body, messages };
  return found
    .filter((problem) => severityOf(problem) === 'error')
    .map((problem) => problemInForm(problem, form));
}

/** The parser is of some size; it is fetched when it is first needed. */
async function judgeBody(
  body: string,
  base: string,
  messages: Messages,
): Promise<readonly Problem<InData>[]> {
  const { compileBody } = await import('../../../core/mdx/compile-body.ts');
  const options = { file: '', firstLine: 1, base, labels: messages.body };
  return compileBody(body, options).problems;
}

function* personalData(
  value: unknown,
  allowedMailboxes: readonly string[],
  path: DataPath = [],
): Generator<Problem<InData>> {
  if (typeof value === 'string') {
    for (const finding of findPersonalData(value, { allowedMailboxes })) {
      const hint = describeFinding(value, finding);
      yield { path, code: personalDataCodes[hint.kind], params: { ...hint } };
    }
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      const part = Array.isArray(value) ? Number(key) : key;
      yield* personalData(inner, allowedMailboxes, [...path, part]);
    }
  }
}
