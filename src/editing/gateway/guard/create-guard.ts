import { join } from 'node:path';
import { checkContent, type CheckReport } from '../../../core/check/check-content.ts';
import type { PublishingHistory } from '../../../core/check/publishing-history.ts';
import type { Messages } from '../../../core/i18n/index.ts';
import type { Problem } from '../../../core/model/problem.ts';
import type { EntryFacts } from '../../../core/source/entry-facts.ts';
import { EntryCache } from '../../../core/source/entry-cache.ts';
import type { Paths } from '../../../core/source/run-paths.ts';
import type { Guard, Proposal } from '../draft-store.ts';
import { CheckMemory } from './check-cache.ts';
import { oneAtATime } from './serial-queue.ts';
import { countErrors, errorsOfChange, type ProblemCounts } from './introduced-problems.ts';
import { editorPath } from '../api/path-target.ts';
import { placeOf } from './content-location.ts';
import { Refusal } from './request-refusal.ts';
import { rememberedHistory } from './cached-history.ts';
import { forgetOldShadows, Shadow } from './content-snapshot.ts';
import { problemsInWords, apiProblem } from './api-problems.ts';

/** What a guard is made with. */
export interface GuardOptions {
  /** Paths of this run; the content folder lies in a git repository. */
  readonly paths: Paths;
  /** The latest commit of the published branch. */
  readonly head: () => Promise<string>;
  /** The day to compare dates with, `YYYY-MM-DD`. */
  readonly today: () => string;
  /** Words for what is refused. */
  readonly messages: Messages;
}

/** Judges proposals, and knows what is published. */
export interface Inspector {
  /** Refuses what would put a new error into the content. @throws {Refusal} */
  readonly guard: Guard;
  /** What the check says of what is published now. */
  published(): Promise<CheckReport>;
}

/** What is remembered of a commit. */
interface Known {
  readonly errors: ProblemCounts;
  readonly practices: readonly string[];
}

/** Commits whose errors are remembered: that of the published branch, and those that drafts began from. */
const remembered = 8;

/**
 * A guard that runs the same check as `npm run check` over the whole content as
 * it would be. What it refuses is written nowhere but into a copy of the
 * content folder, and taken out of it again before it answers.
 */
export function makeGuard({ paths, head, today, messages }: GuardOptions): Inspector {
  const folder = join(paths.cache, 'guard');
  const queue = oneAtATime();
  const memory = new CheckMemory(new EntryCache<EntryFacts>(paths.cache));
  const history = rememberedHistory(paths.content, head);
  const shadow = new Shadow(join(folder, String(process.pid)), () => placeOf(paths.content));
  const cleaned = forgetOldShadows(folder);
  const shadowPaths: Paths = { ...paths, content: shadow.dir, cache: folder };
  const known = new Map<string, Known>();
  let latest: { readonly commit: string; readonly report: CheckReport } | undefined;

  const inspect = async (commit: string): Promise<CheckReport> => {
    if (latest?.commit === commit) return latest.report;
    await cleaned;
    await shadow.show(commit);
    const cache = memory.forPublished();
    const report = await checkContent(shadowPaths, today(), { history, cache });
    latest = { commit, report };
    known.set(commit, knownOf(report));
    for (const old of [...known.keys()].slice(0, -remembered)) known.delete(old);
    return report;
  };

  const judge = async ({ onto, changes }: Proposal): Promise<void> => {
    const before = known.get(onto) ?? knownOf(await inspect(onto));
    await shadow.show(onto);
    await shadow.withChanges(changes, async () => {
      const cache = memory.forProposal();
      const options = { history: withPractices(history, before.practices), cache };
      const { problems } = await checkContent(shadowPaths, today(), options);
      const changed = new Set(changes.map(({ path }) => path));
      const found = errorsOfChange(problems, before.errors, changed);
      if (found.length > 0) throw await refusal(found, changed);
    });
  };

  const refusal = async (found: readonly Problem[], changed: ReadonlySet<string>) => {
    const files = [...new Set(found.map(({ file }) => file))];
    const texts = new Map(
      await Promise.all(
        files.map(async (file) => [file, String((await shadow.read(file)) ?? '')] as const),
      ),
    );
    // What is in the entry itself first: the rest may well follow from it.
    const own = found.filter(({ file }) => changed.has(file));
    const others = found.filter(({ file }) => !changed.has(file));
    const problems = [...own, ...others].map((problem) =>
      apiProblem(problem, texts.get(problem.file) ?? '', messages),
    );
    const elsewhere = new Set(others.map(({ file }) => editorPath(file)));
    const words = problemsInWords(problems, elsewhere, messages);
    return new Refusal('refused', `${messages.gateway.notSaved}\n${words}`, problems);
  };

  return {
    guard: (proposal) => queue(() => judge(proposal)),
    published: () => queue(async () => inspect(await head())),
  };
}

function knownOf({ problems, projection }: CheckReport): Known {
  return { errors: countErrors(problems), practices: projection.practices.map(({ id }) => id) };
}

/** The history as it is once a proposal is published: the practices of today have been published then. */
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
