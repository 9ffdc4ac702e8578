import type { PersonalDataFinding } from './personal-data-kinds.ts';

/** An at sign, or a word in brackets that people write for one. */
const at = /@|\((?:at|a|snabel-a)\)|\[(?:at|a|snabel-a)\]|\{(?:at|a|snabel-a)\}/gi;
/** What stands before it and after it: RFC 5321 without quoted names, with letters of every language. */
const localPart = /[\p{L}\p{M}\p{N}._%+'\-\\\u00AD\u200B-\u200D\u2060]*$/u;
const domainPart = /^[\p{L}\p{M}\p{N}.\-\u00AD\u200B-\u200D\u2060]*/u;
/** Shown as nothing. */
const invisible = /[\\\u00AD\u200B-\u200D\u2060]/g;
/** Longest parts by RFC 5321. */
const longestLocal = 64;
const longestDomain = 253;
/** What follows `@2x.` and the like is the ending of a file's name. */
const fileEnding = /\.(?:png|jpe?g|gif|webp|avif|svg|pdf|mdx?|ya?ml|json|css|html?|[cm]?[jt]s)$/i;

/**
 * Finds e-mail addresses. Looks a bounded way to both sides of each at sign,
 * so that time is in proportion to the text.
 * @param allowed addresses in lower case that are nobody's own
 */
export function findEmail(text: string, allowed: ReadonlySet<string>): PersonalDataFinding[] {
  const found: PersonalDataFinding[] = [];
  for (const { 0: sign, index } of text.matchAll(at)) {
    // People may put a space on each side of a word, and none around the sign itself.
    const space = (side: number) => (sign !== '@' && /[ \t]/.test(text[side] ?? '') ? 1 : 0);
    const to = index - space(index - 1);
    const from = index + sign.length + space(index + sign.length);
    const before = localPart.exec(text.slice(Math.max(0, to - longestLocal), to))![0];
    // Emphasis around an address is no part of it.
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

/** A name with a dot in it and letters at its end. */
function isDomain(domain: string): boolean {
  return /[^.]\.\p{L}{2,}$/u.test(domain) && !domain.includes('..') && !fileEnding.test(domain);
}
