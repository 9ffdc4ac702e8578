import type { Messages } from '../../../core/i18n/index.ts';
import { GatewayError } from './gateway-errors.ts';

/** What Decap sends: the name of an action, and what it needs. */
export interface Payload {
  /** Branch that is published. */
  readonly branch?: string;
  /** Name of the action. */
  readonly action: string;
  readonly params: Record<string, unknown>;
}

/** An answer of the gateway. */
export interface Answer {
  readonly status: number;
  readonly body: unknown;
}

/** Longest wait for an answer, in milliseconds: a large picture over a slow line takes its time. */
const patience = 120_000;

/**
 * Sends a request to the gateway.
 * @throws {GatewayError} in words for people, when there is no answer or none that can be read
 */
export async function send(
  address: string,
  payload: Payload,
  words: Messages['admin'],
): Promise<Answer> {
  let response: Response;
  try {
    response = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json; charset=utf-8' },
      body: JSON.stringify(payload),
      signal: AbortSignal.timeout(patience),
    });
  } catch {
    throw new GatewayError(words.gateway.unreachable, 0);
  }
  try {
    return { status: response.status, body: (await response.json()) as unknown };
  } catch {
    throw new GatewayError(words.gateway.failed, response.status);
  }
}
