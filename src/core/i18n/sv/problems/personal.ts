import type { ProblemParams } from '../../../model/problem.ts';
import type { ProblemText, SomeProblemTexts } from '../../problem-text.ts';
import { privacy } from '../privacy.ts';

const text: ProblemText = {
  message: ({ kind, ending }: ProblemParams) =>
    privacy.found(privacy.kinds[String(kind)] ?? privacy.anyKind, String(ending ?? '')),
  fix: ({ kind }) => privacy.instead[String(kind)] ?? privacy.anyInstead,
};

/** Personal data in a file. The words never hold the value. */
export const personalProblems = {
  'personal-number': text,
  'personal-mail': text,
  'personal-phone': text,
  'personal-perhaps': text,
} satisfies SomeProblemTexts;
