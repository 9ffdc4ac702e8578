import type { ProblemTexts } from '../problem-text.ts';
import { betweenProblems } from './problems/between.ts';
import { bodyProblems } from './problems/body.ts';
import { componentProblems } from './problems/components.ts';
import { fileProblems } from './problems/file.ts';
import { personalProblems } from './problems/personal.ts';
import { valueProblems } from './problems/values.ts';
import { yamlProblems } from './problems/yaml.ts';

/** Swedish words for every problem. */
export const problems: ProblemTexts = {
  ...fileProblems,
  ...yamlProblems,
  ...valueProblems,
  ...bodyProblems,
  ...componentProblems,
  ...betweenProblems,
  ...personalProblems,
};
