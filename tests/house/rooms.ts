/** What the files of a folder of `src/` may import besides each other. */
export interface Room {
  /** Rooms it may use. */
  readonly uses?: readonly string[];
  /** Rooms it may take types from and nothing else. */
  readonly usesTypesOf?: readonly string[];
  /** Packages it may use; `node:*` is every module of Node. */
  readonly packages?: readonly string[];
  /** Packages it may take types from and nothing else. */
  readonly packageTypes?: readonly string[];
}

/**
 * The rooms of `src/` from the ground up, and the only ways between them. An
 * import goes down: to a room further up in this list of lines.
 */
export const rooms: Readonly<Record<string, Room>> = {
  model: { packages: ['zod'] },
  i18n: { usesTypesOf: ['model'] },
  privacy: {},
  knowledge: { uses: ['model'] },
  mdx: { uses: ['model'], packages: ['satteri', 'yaml', 'zod'] },
  source: {
    uses: ['model', 'i18n', 'privacy', 'mdx'],
    packages: ['node:*'],
    packageTypes: ['astro/loaders'],
  },
  check: {
    uses: ['model', 'i18n', 'privacy', 'knowledge', 'mdx', 'source'],
    packages: ['node:*', 'sharp'],
  },
  editing: { uses: ['model', 'i18n', 'mdx'], packages: ['node:*', 'zod'] },
  gateway: {
    uses: ['model', 'privacy', 'knowledge', 'mdx', 'source', 'check', 'editing'],
    usesTypesOf: ['i18n'],
    packages: ['node:*', 'sharp', 'yaml', 'zod'],
  },
  search: { usesTypesOf: ['model', 'i18n'] },
  indexing: {
    uses: ['model', 'knowledge', 'search'],
    usesTypesOf: ['check'],
    packages: ['node:*', 'dictionary-sv', 'yaml'],
  },
  offline: {},
  client: {},
  decap: {},
  site: {
    uses: ['model', 'i18n', 'knowledge', 'mdx', 'search', 'source', 'editing'],
    usesTypesOf: ['client'],
    packages: ['astro:assets', 'astro:content', 'node:*', 'zod'],
    packageTypes: ['astro'],
  },
  fonts: {},
  styles: {},
  components: { uses: ['model', 'site'] },
  layouts: {
    uses: ['model', 'search', 'client', 'site', 'fonts', 'styles', 'components'],
    usesTypesOf: ['knowledge'],
    packages: ['node:*'],
  },
  preview: {
    uses: ['model', 'knowledge', 'mdx', 'site', 'components'],
    usesTypesOf: ['i18n', 'decap'],
    packages: [
      'astro/container',
      'node:*',
      'samklok-parser:@napi-rs/wasm-runtime',
      'samklok-parser:wasm',
      'zod',
    ],
    packageTypes: ['astro/runtime/server/index.js', 'vite'],
  },
  editor: {
    uses: ['model', 'mdx'],
    usesTypesOf: ['i18n'],
    packageTypes: ['satteri'],
    packages: [
      'prosemirror-commands',
      'prosemirror-dropcursor',
      'prosemirror-gapcursor',
      'prosemirror-history',
      'prosemirror-keymap',
      'prosemirror-model',
      'prosemirror-schema-list',
      'prosemirror-state',
      'prosemirror-tables',
      'prosemirror-view',
      'zod',
    ],
  },
  cms: {
    uses: ['model', 'i18n', 'privacy', 'mdx', 'editing', 'client', 'decap', 'preview', 'editor'],
    packages: ['yaml', 'zod'],
  },
  pages: {
    uses: ['model', 'editing', 'search', 'offline', 'site', 'components', 'layouts', 'cms'],
    packageTypes: ['astro'],
  },
  build: {
    uses: ['i18n', 'check', 'editing', 'source', 'indexing', 'offline'],
    packages: ['node:*', 'vite'],
  },
  server: {
    uses: ['model', 'i18n', 'source', 'gateway', 'editing', 'build'],
    packages: ['node:*', 'sirv'],
  },
};

/** Rooms that run in Node and in the browser alike. */
export const ground: readonly string[] = ['model', 'i18n', 'knowledge'];

/**
 * The only files of `src/site/` that are bound to Astro and to this run. All
 * others are functions of a `Library`.
 */
export const boundFiles: readonly string[] = [
  'src/site/bodies.ts',
  'src/site/image-files.ts',
  'src/site/library.ts',
];
