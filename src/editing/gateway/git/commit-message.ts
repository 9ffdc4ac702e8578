import { draftStatuses, type DraftStatus } from '../../protocol/request-schemas.ts';
import { RemovalRequestSchema, type RemovalRequest } from '../../protocol/removal-request.ts';
import type { Person } from '../draft-store.ts';

/** Facts that the store keeps at the end of its commit messages. */
export type TrailerName =
  'Samklok-Status' | 'Samklok-Removal' | 'Samklok-Published' | 'Co-authored-by';

/** A message with facts last, in a paragraph of their own. */
export function messageWith(
  message: string,
  trailers: readonly (readonly [TrailerName, string])[],
): string {
  const words = message.replaceAll('\0', '').replace(/\r\n?/g, '\n').trim();
  return [words, '', ...trailers.map(([name, value]) => `${name}: ${value}`), ''].join('\n');
}

/** A fact from the last paragraph; what people write above it cannot pass for one. */
export function trailer(message: string, name: TrailerName): string | undefined {
  const last =
    message
      .trimEnd()
      .split(/\n{2,}/)
      .at(-1) ?? '';
  const line = last.split('\n').findLast((one) => one.startsWith(`${name}: `));
  return line?.slice(name.length + 2).trim();
}

/** How far a draft has come. A branch that someone made by hand is a draft. */
export function statusIn(message: string): DraftStatus {
  const value = trailer(message, 'Samklok-Status');
  return draftStatuses.find((status) => status === value) ?? 'draft';
}

/** The removal request of a draft; undefined when it has none that can be read. */
export function removalIn(message: string): RemovalRequest | undefined {
  try {
    return RemovalRequestSchema.parse(JSON.parse(trailer(message, 'Samklok-Removal') ?? ''));
  } catch {
    return undefined;
  }
}

/** The message of a commit of a draft, with its status and its removal request. */
export function draftMessage(
  message: string,
  status: DraftStatus,
  removal: RemovalRequest | undefined,
): string {
  return messageWith(message, [
    ['Samklok-Status', status],
    ...(removal ? [['Samklok-Removal', JSON.stringify(removal)] as const] : []),
  ]);
}

/** A person in the form that `Co-authored-by` wants. */
export function personText({ name, email }: Person): string {
  return `${name} <${email}>`;
}
