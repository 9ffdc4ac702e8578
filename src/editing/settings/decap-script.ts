import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

/**
 * The one place in Decap where text is turned into code: its schema validator
 * (ajv) writes a function for each schema. The admin page's content policy
 * forbids that. A validator that finds nothing takes its place; that the
 * configuration fits Decap's schema is held by a test instead.
 */
const compiles = /new Function\(`\$\{\w+\.default\.self\}`,`\$\{\w+\.default\.scope\}`,\w+\)/g;
const findsNothing = '(function(){return function(){return true}})';

/** Maps for debuggers are not published, and asking for them would only fail. */
const sourceMap = /\n?\/\/# sourceMappingURL=\S+\s*$/;

/**
 * Decap CMS as one script, able to run under a content policy without
 * `'unsafe-eval'`.
 * @throws when Decap is not built as this expects: another version was installed
 */
export async function decapScript(): Promise<string> {
  const path = createRequire(import.meta.url).resolve('decap-cms/dist/decap-cms.js');
  const text = await readFile(path, 'utf8');
  const found = text.match(compiles)?.length ?? 0;
  if (found !== 1) {
    throw new Error(
      `decap-cms is not the version this was made for: found ${found} places that make code, not 1`,
    );
  }
  return text.replace(compiles, findsNothing).replace(sourceMap, '\n');
}
