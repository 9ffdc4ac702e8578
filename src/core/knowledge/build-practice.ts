import type { Conclusion } from '../model/conclusion.ts';
import { introducedPractice, type RecordedConclusion, type Origin } from './conclusion-history.ts';
import type { Lineage, LineageItem, LineageRole, LineageSource, Practice } from './practice.ts';
import type { Replacements } from './find-replacements.ts';
import { evidenceOf, currentStatus, supportedOn } from './practice-status.ts';
import { currentWording } from './current-wording.ts';

const roles = {
  introduces: 'origin',
  replaces: 'origin',
  confirms: 'support',
  refines: 'support',
  questions: 'doubt',
} as const satisfies Record<Conclusion['type'], LineageRole>;

/**
 * Puts together one practice.
 *
 * Its areas, themes and perspectives are those of its introduction: its own
 * where it gives any, else those of the reflection. Later reflections do not
 * widen them. They say for what the wording was thought through; a team that
 * confirms it in passing from another area has not looked it over against that
 * area's rules, and readers there would meet it as if someone had. Parties and
 * methods only tell who took part and how, so they gather from all reflections.
 * @param recorded its conclusions, the introduction first and the rest in order
 * @param replacements the replacement of each replaced practice
 */
export function buildPractice(
  id: string,
  recorded: readonly [RecordedConclusion<Origin>, ...RecordedConclusion[]],
  replacements: Replacements['byOld'],
): Practice {
  const [first, ...later] = recorded;
  const lineage: Lineage = [lineageItem(first), ...later.map(lineageItem)];
  const { reflection: origin, conclusion } = first;
  const own = introducedPractice(conclusion);
  const replacing = replacements.get(id);
  const replacedBy = replacing && {
    practice: replacing.conclusion.by.practice,
    ...sourceOf(replacing),
  };
  const { status, since } = currentStatus(lineage, replacedBy);
  const old = conclusion.type === 'replaces' ? conclusion.practice : undefined;

  return {
    id,
    wording: currentWording(lineage),
    areas: firstGiven(own.areas, origin.data.areas),
    themes: firstGiven(own.themes, origin.data.themes),
    perspectives: firstGiven(own.perspectives, origin.data.perspectives),
    parties: distinct(recorded.flatMap(({ reflection }) => reflection.data.parties)),
    methods: distinct(recorded.flatMap(({ reflection }) => reflection.data.method ?? [])),
    lineage,
    evidence: evidenceOf(lineage),
    status,
    statusSince: since,
    introducedOn: lineage[0].date,
    supportedOn: supportedOn(lineage),
    replacedBy,
    // Only if the replacement holds: a refused one is reported and changes nothing.
    replaces: old !== undefined && replacements.get(old) === first ? [old] : [],
  };
}

function lineageItem<C extends Conclusion>(recorded: RecordedConclusion<C>): LineageItem<C> {
  const { conclusion, index } = recorded;
  const type: Conclusion['type'] = conclusion.type;
  return { type, role: roles[type], ...sourceOf(recorded), conclusion, index };
}

function sourceOf({ reflection: { id, data } }: RecordedConclusion): LineageSource {
  return { reflection: id, reflectionTitle: data.title, team: data.team, date: data.date };
}

function firstGiven<T>(own: readonly T[], inherited: readonly T[]): readonly T[] {
  return own.length > 0 ? own : inherited;
}

function distinct<T>(values: readonly T[]): readonly T[] {
  return [...new Set(values)];
}
