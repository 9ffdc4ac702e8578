/**
 * `npm run schemas`: writes a JSON Schema for each kind of content, and maps them to
 * files in VS Code's settings.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sv } from '../src/core/i18n/sv/index.ts';
import { jsonSchemaFiles } from '../src/core/model/json-schema-files.ts';

const folder = join('public', 'schemas');
await mkdir(folder, { recursive: true });
const titles: Record<string, { readonly one: string } | undefined> = sv.kinds;
const files = jsonSchemaFiles((kind) => titles[kind]?.one ?? kind, sv.fields);
for (const { name, text } of files) {
  await writeFile(join(folder, name), text);
  console.log(join(folder, name));
}

const settings = join('.vscode', 'settings.json');
const others = JSON.parse(await readFile(settings, 'utf8')) as object;
const schemas = files.map(({ name, covers }) => [`./public/schemas/${name}`, `content/${covers}`]);
const text = JSON.stringify({ ...others, 'yaml.schemas': Object.fromEntries(schemas) }, null, 2);
await writeFile(settings, `${text}\n`);
console.log(settings);
