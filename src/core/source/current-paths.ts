import { readPaths } from './run-paths.ts';

/** Paths of the current process, from its environment and working directory. */
export const currentPaths = readPaths(process.env, process.cwd());
