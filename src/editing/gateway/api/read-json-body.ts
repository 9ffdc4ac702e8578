import type { IncomingMessage } from 'node:http';
import type { Messages } from '../../../core/i18n/index.ts';
import { Refusal } from '../guard/request-refusal.ts';

/** Largest request body, in bytes: a long text with some pictures. */
export const maxBodyBytes = 25 * 1024 * 1024;

/**
 * Reads the body of a request as JSON.
 * @throws {Refusal} when it is too large, in which case reading stops, or not JSON
 */
export async function readJson(request: IncomingMessage, messages: Messages): Promise<unknown> {
  const words = messages.gateway;
  const isJson = /^application\/json(?:\s*;|$)/i.test(request.headers['content-type'] ?? '');
  if (!isJson) throw new Refusal('broken', words.onlyPost);
  const tooLarge = new Refusal('too-large', words.tooLarge);
  if (Number(request.headers['content-length'] ?? 0) > maxBodyBytes) throw tooLarge;
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > maxBodyBytes) throw tooLarge;
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8')) as unknown;
  } catch {
    throw new Refusal('broken', words.onlyPost);
  }
}
