import { readPaths } from './run-paths.ts';

/** The paths of this run, from the environment and the folder npm was called in. */
export const currentPaths = readPaths(process.env, process.cwd());
