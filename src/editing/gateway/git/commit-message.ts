import { draftStatuses, type DraftStatus } from '../../protocol/request-schemas.ts';
import { RemovalRequestSchema, type RemovalRequest } from '../../protocol/removal-request.ts';
import type { Person } from '../draft-store.ts';

/** Git trailers in the store's commit messages. */
export type TrailerName =
  'Samklok-Status' | 'Samklok-Removal' | 'Samklok-Published' | 'Co-authored-by';

/** A message with trailers in a last paragraph of their own. */
export function withTrailers(
  message: string,
  trailers: readonly (readonly [TrailerName, string])[],
): string {
  const words = message.replaceAll('\0', '').replace(/\r\n?/g, '\n').trim();
  return [words, '', ...trailers.map(([name, value]) => `${name}: ${value}`), ''].join('\n');
}

/** The value of a trailer in the last paragraph. Text above it, which people write, is never a trailer. */
export function readTrailer(message: string, name: TrailerName): string | undefined {
  const last =
    message
      .trimEnd()
      .split(/\n{2,}/)
      .at(-1) ?? '';
  const line = last.split('\n').findLast((one) => one.startsWith(`${name}: `));
  return line?.slice(name.length + 2).trim();
}

/** The status in a draft's commit message; `draft` when there is none, as in a branch made by hand. */
export function readStatus(message: string): DraftStatus {
  const value = readTrailer(message, 'Samklok-Status');
  return draftStatuses.find((status) => status === value) ?? 'draft';
}

/** The removal request in a draft's commit message; undefined when absent or invalid. */
export function readRemoval(message: string): RemovalRequest | undefined {
  try {
    return RemovalRequestSchema.parse(JSON.parse(readTrailer(message, 'Samklok-Removal') ?? ''));
  } catch {
    return undefined;
  }
}

/** Commit message of a draft with trailers for its status and its removal request. */
export function draftMessage(
  message: string,
  status: DraftStatus,
  removal: RemovalRequest | undefined,
): string {
  return withTrailers(message, [
    ['Samklok-Status', status],
    ...(removal ? [['Samklok-Removal', JSON.stringify(removal)] as const] : []),
  ]);
}

/** A person as `Name <email>`, for the trailer `Co-authored-by`. */
export function formatPerson({ name, email }: Person): string {
  return `${name} <${email}>`;
}
