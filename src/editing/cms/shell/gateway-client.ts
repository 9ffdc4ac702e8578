import type { ZodType } from 'zod';
import type { Messages } from '../../../core/i18n/index.ts';
import { jsonContentType } from '../../protocol/api-paths.ts';
import { RefusalReplySchema, type RefusalReply } from '../../protocol/refusal-reply.ts';
import { replies, type ReplyOf } from '../../protocol/replies.ts';
import type { ActionName } from '../../protocol/request-schemas.ts';
import { GatewayError } from './gateway-errors.ts';

/** One request of the gateway. The gateway checks the parameters. */
export interface GatewayRequest<A extends ActionName = ActionName> {
  /** Branch that is published; Decap sends it, and the gateway knows it already. */
  readonly branch?: string;
  readonly action: A;
  readonly params: Readonly<Record<string, unknown>>;
}

/** What the gateway replied: it carried out the action, or refused. */
export type GatewayResult<A extends ActionName> =
  | { readonly ok: true; readonly reply: ReplyOf<A> }
  | { readonly ok: false; readonly status: number; readonly refusal: RefusalReply };

/** Longest wait for a reply, in milliseconds: a large picture over a slow line takes its time. */
const timeout = 120_000;

/**
 * Sends a request to the gateway, and validates the reply.
 * @param address of the gateway
 * @throws {GatewayError} in words for the editor, when there is no reply or one that the protocol does not have
 */
export async function sendRequest<A extends ActionName>(
  address: string,
  request: GatewayRequest<A>,
  { gateway }: Messages['admin'],
): Promise<GatewayResult<A>> {
  let response: Response;
  try {
    response = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': jsonContentType },
      body: JSON.stringify(request),
      signal: AbortSignal.timeout(timeout),
    });
  } catch {
    throw new GatewayError(gateway.unreachable, 0);
  }
  const { status } = response;
  let body: unknown;
  try {
    body = await response.json();
  } catch {
    throw new GatewayError(gateway.failed, status);
  }
  if (!response.ok) {
    const refusal = RefusalReplySchema.safeParse(body);
    if (!refusal.success) throw new GatewayError(gateway.failed, status);
    return { ok: false, status, refusal: refusal.data };
  }
  const schema: ZodType = replies[request.action];
  const reply = schema.safeParse(body);
  if (!reply.success) throw new GatewayError(gateway.unexpectedReply, status);
  return { ok: true, reply: reply.data as ReplyOf<A> };
}
