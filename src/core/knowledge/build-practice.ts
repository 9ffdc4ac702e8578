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
 * Builds one practice from its conclusions.
 *
 * Areas, themes and perspectives come from the introducing conclusion, or from
 * its reflection where the conclusion gives none. Later reflections do not add
 * to them: a team in another area that confirms the practice has not checked it
 * against the rules of that area, so it must not be listed there. Parties and
 * methods only record who took part and how, so they are collected from all
 * reflections.
 * @param recorded its conclusions, the introduction first, then in chronological order
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
    // Only a valid replacement counts; an invalid one is reported and has no effect.
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
