import { admin } from './admin.ts';
import type { Messages } from '../index.ts';
import { body } from './body.ts';
import { choices } from './choices.ts';
import { cli } from './cli.ts';
import { kinds } from './kinds.ts';
import { pages } from './pages.ts';
import { problems } from './problems.ts';
import { search } from './search.ts';
import { cms } from './cms.ts';
import { defaultSite } from './default-site.ts';
import { editing } from './editing.ts';
import { editor } from './editor.ts';
import { components, fields } from './fields.ts';
import { form } from './form.ts';
import { gateway } from './gateway.ts';
import { lists } from './list-editor.ts';
import { offline } from './offline.ts';
import { preview } from './preview.ts';
import { privacy } from './privacy.ts';
import { shell } from './shell.ts';

/** All interface texts in English. */
export const en: Messages = {
  admin,
  body,
  choices,
  cli,
  cms,
  components,
  defaultSite,
  editing,
  editor,
  fields,
  form,
  gateway,
  kinds,
  lists,
  offline,
  preview,
  privacy,
  problems,
  search,
  ...shell,
  ...pages,
};
