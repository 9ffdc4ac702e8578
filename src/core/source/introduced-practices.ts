import { isRecord } from '../util/is-record.ts';
/**
 * Ids of practices that the data of a reflection brings in, as far as it can be
 * told before the data is checked.
 */
export function introducedPracticeIds(data: unknown): string[] {
  const conclusions =
    isRecord(data) && Array.isArray(data['conclusions']) ? data['conclusions'] : [];
  return conclusions
    .filter(isRecord)
    .flatMap((one) => [
      one['type'] === 'introduces' ? one['practice'] : undefined,
      isRecord(one['by']) ? one['by']['practice'] : undefined,
    ])
    .filter((id) => typeof id === 'string');
}

/**
 * Ids of practices that a text names. For a file that cannot be read as data:
 * what it would bring in is among them, so that a slip in one file does not
 * make every other file that builds on it look wrong.
 */
export function practiceIdsInText(text: string): string[] {
  return [...text.matchAll(/\bpractice:[ \t]*['"]?([a-z0-9-]+)/g)].map((match) => match[1]!);
}
