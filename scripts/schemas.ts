/** `npm run schemas`: writes a JSON Schema for each kind of content, for editors' tools. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sv } from '../src/core/i18n/sv/index.ts';
import { jsonSchemaFiles } from '../src/core/model/json-schema-files.ts';

const folder = join('public', 'schemas');
await mkdir(folder, { recursive: true });
const titles: Record<string, { readonly one: string } | undefined> = sv.kinds;
for (const { name, text } of jsonSchemaFiles((kind) => titles[kind]?.one ?? kind)) {
  await writeFile(join(folder, name), text);
  console.log(join(folder, name));
}
