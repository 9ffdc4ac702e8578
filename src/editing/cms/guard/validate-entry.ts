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
import { personalDataCodes } from '../../../core/privacy/personal-data-kinds.ts';
import { describeFinding } from '../../../core/privacy/describe-finding.ts';
import { findPersonalData } from '../../../core/privacy/find-personal-data.ts';
import { removalField } from '../../protocol/removal-request.ts';
import { removeEmptyValues } from '../format/remove-empty-values.ts';

/** Options of {@link validateEntry}. */
export interface ValidationOptions {
  /** Schema of the entry's data. */
  readonly schema: z.ZodObject;
  readonly messages: Messages;
  /** Base path of the site. */
  readonly base: string;
  /** Allowed mailbox addresses. */
  readonly mailboxes: readonly string[];
}

/**
 * Validates an entry by the rules of the content check that need no other entries, and
 * returns its errors. The gateway validates again together with all other entries;
 * with a hosted backend this is the only validation before a save.
 * @param data the form's data in plain JavaScript
 */
export async function validateEntry(
  data: Readonly<Record<string, unknown>>,
  { schema, messages, base, mailboxes }: ValidationOptions,
): Promise<ProblemInForm[]> {
  const { body, [removalField]: _removal, ...fields } = data;
  const own = Object.fromEntries(Object.entries(fields).filter(([name]) => !name.startsWith('$')));
  const given = removeEmptyValues(schema, {}, own);
  const valid = validate(schema, given);
  const found: Problem<InData>[] = [
    ...(valid.ok ? [] : valid.problems),
    ...(typeof body === 'string' ? await validateBody(body, base, messages) : []),
    ...personalDataProblems({ ...own, body }, mailboxes),
  ];
  const form = { schema, data: given, messages };
  return found
    .filter((problem) => severityOf(problem) === 'error')
    .map((problem) => problemInForm(problem, form));
}

/** Validates the body. The parser is large and loaded on first use. */
async function validateBody(
  body: string,
  base: string,
  messages: Messages,
): Promise<readonly Problem<InData>[]> {
  const { compileBody } = await import('../../../core/mdx/compile-body.ts');
  const options = { file: '', firstLine: 1, base, labels: messages.body };
  return compileBody(body, options).problems;
}

function* personalDataProblems(
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
      yield* personalDataProblems(inner, allowedMailboxes, [...path, part]);
    }
  }
}
