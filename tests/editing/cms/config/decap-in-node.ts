import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { projectRoot } from '../../../support/project-root.ts';

/** An immutable map of Decap's, which only Decap looks into. */
type Immutable = object;

/** The parts of Decap that decide about a configuration, as they are in the package. */
export interface DecapInNode {
  /** Throws when it would refuse the configuration. */
  validateConfig(config: object): void;
  /** Registers a widget, so that the configuration of its fields is looked at too. */
  registerWidget(name: string, control: object, preview: object | undefined, schema: object): void;
  /** The path of a new entry in its folder, without the ending. */
  slugFormatter(collection: Immutable, data: Immutable, slugConfig: object): string;
  /** A template filled in from data. */
  compileStringTemplate(
    template: string,
    date: Date | null,
    identifier: string,
    data: Immutable,
  ): string;
  /** Makes what Decap keeps data in. */
  fromJS(value: unknown): Immutable;
  /** What its widgets say about the configuration of their fields, by widget. */
  readonly schemas: Readonly<Record<string, object>>;
}

const widgets = ['boolean', 'datetime', 'list', 'number', 'object', 'select', 'string', 'text'];
const withoutSchema = ['boolean', 'string', 'text'];

const entry = `
import { stringTemplate } from 'decap-cms-lib-widgets';
export { validateConfig } from 'decap-cms-core/dist/esm/constants/configSchema.js';
export { registerWidget } from 'decap-cms-core/dist/esm/lib/registry.js';
export { slugFormatter } from 'decap-cms-core/dist/esm/lib/formatters.js';
export { fromJS } from 'immutable';
export const { compileStringTemplate } = stringTemplate;
${widgets
  .filter((name) => !withoutSchema.includes(name))
  .map((name) => `import ${name}_ from 'decap-cms-widget-${name}/dist/esm/schema.js';`)
  .join('\n')}
export const schemas = {${widgets
  .map((name) => `${name}: ${withoutSchema.includes(name) ? '{}' : `${name}_`}`)
  .join()}};
`;

/** Bundles these parts of the installed Decap, which is written for browsers, and loads them. */
export async function decapInNode(): Promise<DecapInNode> {
  const folder = await mkdtemp(join(tmpdir(), 'samklok-decap-'));
  try {
    await writeFile(join(folder, 'entry.js'), entry);
    await build({
      configFile: false,
      root: projectRoot,
      publicDir: false,
      logLevel: 'error',
      resolve: { mainFields: ['module', 'main'] },
      plugins: [
        {
          name: 'decap-from-the-project',
          async resolveId(source, importer) {
            if (!importer?.startsWith(folder)) return null;
            return this.resolve(source, join(projectRoot, 'package.json'), { skipSelf: true });
          },
        },
      ],
      ssr: { noExternal: true, resolve: { mainFields: ['module', 'main'] } },
      build: {
        ssr: join(folder, 'entry.js'),
        outDir: join(folder, 'out'),
        minify: false,
        rollupOptions: {
          output: { entryFileNames: 'decap.mjs' },
          // Leaves out what these parts import and do not use, such as the interface.
          treeshake: { moduleSideEffects: false },
        },
      },
    });
    return (await import(
      /* @vite-ignore */ pathToFileURL(join(folder, 'out', 'decap.mjs')).href
    )) as DecapInNode;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
