import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { translator } from '../i18n/index.ts';
import { projectPractices, type Projection } from '../knowledge/project-practices.ts';
import { splitEntry } from '../mdx/split-front-matter.ts';
import { locateProblem, readYaml } from '../mdx/read-yaml.ts';
import { compareProblems, severityOf, type InEntry, type Problem } from '../model/problem.ts';
import type { FactsCache } from '../source/entry-cache.ts';
import type { EntryFacts } from '../source/entry-facts.ts';
import { loadContent, type Content } from '../source/load-content.ts';
import type { Paths } from '../source/run-paths.ts';
import { historyOf, type PublishingHistory } from './publishing-history.ts';
import { isLocated, type Rule } from './check-rule.ts';
import { conclusions } from './rules/conclusions.ts';
import { futureDates } from './rules/dates.ts';
import { guideMinutes } from './rules/guides.ts';
import { images } from './rules/images.ts';
import { links } from './rules/links.ts';
import { personalData } from './rules/personal-data.ts';
import { redirects } from './rules/redirects.ts';
import { references } from './rules/references.ts';
import { takenAddresses } from './rules/taken-addresses.ts';
import { vanishedAddresses } from './rules/vanished-addresses.ts';

/** Rules between entries, in no particular order. */
const rules: readonly Rule[] = [
  conclusions,
  references,
  links,
  images,
  guideMinutes,
  futureDates,
  redirects,
  takenAddresses,
  vanishedAddresses,
  personalData,
];

/** Result of checking a content folder. */
export interface CheckReport {
  readonly content: Content;
  /** Practices derived from the content. */
  readonly projection: Projection;
  /** All problems, sorted by file and position. */
  readonly problems: readonly Problem[];
  /** Number of problems that prevent a build. */
  readonly errors: number;
  /** Number of problems that do not prevent a build. */
  readonly warnings: number;
}

/** Overrides of what {@link checkContent} derives from the folder. */
export interface CheckOptions {
  /** Publishing history; the git history of the folder by default. */
  readonly history?: PublishingHistory;
  /** Cache of parsed files; the one of `paths` by default. */
  readonly cache?: FactsCache<EntryFacts>;
}

/**
 * Checks a whole content folder and reports every problem of every file at once.
 * @param today the day to compare dates with, `YYYY-MM-DD`
 * @throws only when the file system fails
 */
export async function checkContent(
  paths: Paths,
  today: string,
  { history = historyOf(paths.content), cache }: CheckOptions = {},
): Promise<CheckReport> {
  const content = await loadContent(paths, cache);
  const projection = projectPractices(content.entries.reflection);
  const messages = translator(content.site.language);
  const context = { content, projection, paths, history, messages, today };
  const found: Problem<InEntry>[] = [];
  for (const rule of rules) found.push(...(await rule(context)));

  const located = found.filter(isLocated);
  const unlocated = found.filter((problem) => !isLocated(problem));
  const problems = [
    ...content.problems,
    ...located,
    ...(await locateAll(paths.content, unlocated)),
  ].sort(compareProblems);
  const errors = problems.filter((problem) => severityOf(problem) === 'error').length;
  return { content, projection, problems, errors, warnings: problems.length - errors };
}

/** Adds line and column to problems that only have a path; reads only files with such problems. */
async function locateAll(dir: string, found: readonly Problem<InEntry>[]): Promise<Problem[]> {
  const byFile = Map.groupBy(found, (problem) => problem.file);
  const located = await Promise.all(
    [...byFile].map(async ([file, problems]) => {
      // Without a byte order mark, as when it was read the first time.
      const text = new TextDecoder().decode(await readFile(join(dir, file)));
      const parts = file.endsWith('.mdx') ? splitEntry(text, { file }) : undefined;
      const { locate } = readYaml(parts?.yaml ?? text, {
        file,
        firstLine: parts?.yamlFirstLine ?? 1,
      });
      return problems.map((problem) => locateProblem(problem, locate));
    }),
  );
  return located.flat();
}
