import { join } from 'node:path';
import pLimit from 'p-limit';
import { checkContent, type CheckReport } from '../../../core/check/check-content.ts';
import type { PublishingHistory } from '../../../core/check/publishing-history.ts';
import type { Messages } from '../../../core/i18n/index.ts';
import type { Problem } from '../../../core/model/problem.ts';
import type { EntryFacts } from '../../../core/source/entry-facts.ts';
import { EntryCache } from '../../../core/source/entry-cache.ts';
import type { Paths } from '../../../core/source/run-paths.ts';
import type { Guard, Proposal } from '../draft-store.ts';
import { CheckCache } from './check-cache.ts';
import { countErrors, introducedErrors, type ProblemCounts } from './introduced-problems.ts';
import { editorPath } from '../api/path-target.ts';
import { findContentLocation } from './content-location.ts';
import { Refusal } from './request-refusal.ts';
import { cachedHistory } from './cached-history.ts';
import { removeOldSnapshots, ContentSnapshot } from './content-snapshot.ts';
import { formatProblems, apiProblem } from './api-problems.ts';

/** Options of {@link createGuard}. */
export interface GuardOptions {
  /** Paths of this run; the content folder must be in a git repository. */
  readonly paths: Paths;
  /** Returns the latest commit of the published branch. */
  readonly head: () => Promise<string>;
  /** Returns the current date, `YYYY-MM-DD`. */
  readonly today: () => string;
  /** Texts for refusals. */
  readonly messages: Messages;
}

/** Checks proposals and the published content. */
export interface ContentInspector {
  /** Refuses proposals that would add an error to the content. @throws {Refusal} */
  readonly guard: Guard;
  /** Check report of the published content. */
  published(): Promise<CheckReport>;
}

/** What is cached of a commit's check report. */
interface CommitSummary {
  readonly errors: ProblemCounts;
  readonly practices: readonly string[];
}

/** Number of cached commits: the published one, and bases of drafts. */
const maxSummaries = 8;

/**
 * Creates a guard that runs the check of `npm run check` on the whole proposed
 * content. Refused content is written only to a snapshot of the content folder, and
 * removed from it before the guard rejects.
 */
export function createGuard({ paths, head, today, messages }: GuardOptions): ContentInspector {
  const folder = join(paths.cache, 'guard');
  const queue = pLimit(1);
  const checkCache = new CheckCache(new EntryCache<EntryFacts>(paths.cache));
  const history = cachedHistory(paths.content, head);
  const snapshot = new ContentSnapshot(join(folder, String(process.pid)), () =>
    findContentLocation(paths.content),
  );
  const cleaned = removeOldSnapshots(folder);
  const snapshotPaths: Paths = { ...paths, content: snapshot.dir, cache: folder };
  const summaries = new Map<string, CommitSummary>();
  let latest: { readonly commit: string; readonly report: CheckReport } | undefined;

  const checkCommit = async (commit: string): Promise<CheckReport> => {
    if (latest?.commit === commit) return latest.report;
    await cleaned;
    await snapshot.checkout(commit);
    const cache = checkCache.forPublished();
    const report = await checkContent(snapshotPaths, today(), { history, cache });
    latest = { commit, report };
    summaries.set(commit, summarize(report));
    for (const old of [...summaries.keys()].slice(0, -maxSummaries)) summaries.delete(old);
    return report;
  };

  const checkProposal = async ({ onto, changes }: Proposal): Promise<void> => {
    const before = summaries.get(onto) ?? summarize(await checkCommit(onto));
    await snapshot.checkout(onto);
    await snapshot.withChanges(changes, async () => {
      const cache = checkCache.forProposal();
      const options = { history: withPractices(history, before.practices), cache };
      const { problems } = await checkContent(snapshotPaths, today(), options);
      const changed = new Set(changes.map(({ path }) => path));
      const found = introducedErrors(problems, before.errors, changed);
      if (found.length > 0) throw await createRefusal(found, changed);
    });
  };

  const createRefusal = async (found: readonly Problem[], changed: ReadonlySet<string>) => {
    const files = [...new Set(found.map(({ file }) => file))];
    const texts = new Map(
      await Promise.all(
        files.map(async (file) => [file, String((await snapshot.read(file)) ?? '')] as const),
      ),
    );
    // Problems of the entry itself come first: the others may follow from them.
    const own = found.filter(({ file }) => changed.has(file));
    const others = found.filter(({ file }) => !changed.has(file));
    const problems = [...own, ...others].map((problem) =>
      apiProblem(problem, texts.get(problem.file) ?? '', messages),
    );
    const elsewhere = new Set(others.map(({ file }) => editorPath(file)));
    const words = formatProblems(problems, elsewhere, messages);
    return new Refusal('refused', `${messages.gateway.notSaved}\n${words}`, problems);
  };

  return {
    guard: (proposal) => queue(() => checkProposal(proposal)),
    published: () => queue(async () => checkCommit(await head())),
  };
}

function summarize({ problems, projection }: CheckReport): CommitSummary {
  return { errors: countErrors(problems), practices: projection.practices.map(({ id }) => id) };
}

/** The history after a proposal is published, when the current practices have been published. */
function withPractices(
  history: PublishingHistory,
  practices: readonly string[],
): PublishingHistory {
  return {
    addedFiles: () => history.addedFiles(),
    lostPractices: async (isLost) => [
      ...(await history.lostPractices(isLost)),
      ...practices.filter(isLost),
    ],
  };
}
