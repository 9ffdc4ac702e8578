import type { PersonalDataFinding } from './personal-data-kinds.ts';

/** An at sign, or a word in brackets used instead of one. */
const at = /@|\((?:at|a|snabel-a)\)|\[(?:at|a|snabel-a)\]|\{(?:at|a|snabel-a)\}/gi;
/** Local part and domain: RFC 5321 without quoted strings, with letters of all scripts. */
const localPart = /[\p{L}\p{M}\p{N}._%+'\-\\\u00AD\u200B-\u200D\u2060]*$/u;
const domainPart = /^[\p{L}\p{M}\p{N}.\-\u00AD\u200B-\u200D\u2060]*/u;
/** Invisible characters. */
const invisible = /[\\\u00AD\u200B-\u200D\u2060]/g;
/** Maximum lengths by RFC 5321. */
const longestLocal = 64;
const longestDomain = 253;
/** File extensions, to exclude file names such as `logo@2x.png`. */
const fileEnding = /\.(?:png|jpe?g|gif|webp|avif|svg|pdf|mdx?|ya?ml|json|css|html?|[cm]?[jt]s)$/i;

/**
 * Finds e-mail addresses. Looks a bounded distance to both sides of each at sign,
 * so it takes linear time.
 * @param allowed function mailboxes, in lower case
 */
export function findEmail(text: string, allowed: ReadonlySet<string>): PersonalDataFinding[] {
  const found: PersonalDataFinding[] = [];
  for (const { 0: sign, index } of text.matchAll(at)) {
    // A word in brackets may have a space on each side, an at sign may not.
    const space = (side: number) => (sign !== '@' && /[ \t]/.test(text[side] ?? '') ? 1 : 0);
    const to = index - space(index - 1);
    const from = index + sign.length + space(index + sign.length);
    const before = localPart.exec(text.slice(Math.max(0, to - longestLocal), to))![0];
    // Markdown emphasis around an address is not part of it.
    const local = before.replace(/^[_.'\-\\\u00AD\u200B-\u200D\u2060]+/, '');
    if (local === '') continue;
    const after = domainPart.exec(text.slice(from, from + longestDomain))![0];
    const domain = after.replace(/[.\-\u00AD\u200B-\u200D\u2060]+$/, '');
    if (!isDomain(domain.replace(invisible, ''))) continue;
    const address = `${local}@${domain}`.replace(invisible, '').toLowerCase();
    if (allowed.has(address)) continue;
    const offset = to - local.length;
    found.push({ kind: 'mail', offset, length: from + domain.length - offset });
  }
  return found;
}

/** Whether a text contains a dot and ends with a top-level domain of letters. */
function isDomain(domain: string): boolean {
  return /[^.]\.\p{L}{2,}$/u.test(domain) && !domain.includes('..') && !fileEnding.test(domain);
}
