import { isRecord } from '../util/is-record.ts';

/** Ids of the practices that a reflection's unvalidated data introduces. */
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
 * Ids of all practices that a text mentions. Used for a file that is not valid
 * YAML: those that it would introduce are among them, so that a syntax error in
 * one file is not reported again in every file that refers to it.
 */
export function practiceIdsInText(text: string): string[] {
  return [...text.matchAll(/\bpractice:[ \t]*['"]?([a-z0-9-]+)/g)].map((match) => match[1]!);
}
