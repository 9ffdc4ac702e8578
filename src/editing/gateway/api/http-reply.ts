import type { Messages } from '../../../core/i18n/index.ts';
import { ConflictError, NotFoundError } from '../draft-store.ts';
import type { RefusalCode, RefusalReply } from '../../protocol/refusal-reply.ts';
import { Refusal } from '../guard/request-refusal.ts';
import { displayName } from '../guard/api-problems.ts';
import { conflictForEditor } from './save-entry.ts';

/** A reply over HTTP; the body is sent as JSON. */
export interface Reply {
  readonly status: number;
  readonly body: unknown;
}

/** HTTP status of each refusal code. */
const statuses: Readonly<Record<RefusalCode, number>> = {
  refused: 422,
  conflict: 409,
  'not-found': 404,
  forbidden: 403,
  'too-large': 413,
  busy: 503,
  broken: 400,
};

/** Error codes of the operating system that may pass, such as a full disk. */
const transientCodes = new Set(['ENOSPC', 'EDQUOT', 'EMFILE', 'ENFILE', 'EROFS']);

/** The reply to a request that failed, in words for the editor. */
export function replyToError(error: unknown, messages: Messages): Reply {
  const words = messages.gateway;
  if (error instanceof Refusal) {
    const { code, message, problems } = error;
    return refused(code, message, problems.length > 0 ? { problems } : {});
  }
  if (error instanceof ConflictError) {
    const conflicts = error.conflicts.map(conflictForEditor);
    const lines = conflicts.map(({ by, path }) => words.changedBy(by, displayName(path, messages)));
    return refused('conflict', [words.conflict, ...lines].join('\n'), { conflicts });
  }
  if (error instanceof NotFoundError) return refused('not-found', words.noDraft);
  if (isTransient(error)) return refused('busy', words.diskFull);
  const { body } = refused('broken', words.broken);
  return { status: 500, body };
}

/** Whether an error is unexpected, and has to be logged. */
export function isUnexpected(error: unknown): boolean {
  return !(
    error instanceof Refusal ||
    error instanceof ConflictError ||
    error instanceof NotFoundError
  );
}

function refused(
  code: RefusalCode,
  error: string,
  more: Pick<RefusalReply, 'problems' | 'conflicts'> = {},
): Reply {
  // Decap reads `message` where there is no draft.
  const notFound = code === 'not-found' ? { message: 'Not Found' } : {};
  const body: RefusalReply = { error, code, ...notFound, ...more };
  return { status: statuses[code], body };
}

/** Whether the disk is full or the like, here or in a program that was run. */
function isTransient(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code } = error as NodeJS.ErrnoException;
  if (transientCodes.has(String(code))) return true;
  return /No space left on device|Disk quota exceeded/i.test(error.message);
}
