import { body } from './body.ts';
import { choices } from './choices.ts';
import { cli } from './cli.ts';
import { kinds } from './kinds.ts';
import { pages } from './pages.ts';
import { problems } from './problems.ts';
import { search } from './search.ts';
import { shell } from './shell.ts';

/** All Swedish texts. */
export const sv = { body, choices, cli, kinds, problems, search, ...shell, ...pages };
