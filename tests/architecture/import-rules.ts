/** What the files of a folder of `src/` may import besides each other. */
export interface ModuleRules {
  /** Modules it may use. */
  readonly uses?: readonly string[];
  /** Modules it may take types from and nothing else. */
  readonly usesTypesOf?: readonly string[];
  /** Packages it may use; `node:*` is every module of Node. */
  readonly packages?: readonly string[];
  /** Packages it may take types from and nothing else. */
  readonly packageTypes?: readonly string[];
}

/** The folders right below `src/`, from the ground up. A wing imports only wings before it. */
export const wings = [
  'core',
  'search',
  'reading',
  'fonts',
  'styles',
  'components',
  'layouts',
  'editing',
  'run',
  'pages',
] as const;

/**
 * The modules of `src/` from the ground up, and the only imports between them: each
 * module may import modules before it in this list, and of those only the ones it
 * names. A module is a folder of a wing, or a wing without folders of its own;
 * `search` is the files right below `src/search/`.
 */
export const modules: Readonly<Record<string, ModuleRules>> = {
  'core/util': {},
  'core/model': { uses: ['core/util'], packages: ['zod'] },
  'core/i18n': { usesTypesOf: ['core/model'] },
  'core/privacy': {},
  'core/knowledge': { uses: ['core/model'] },
  'core/mdx': {
    uses: ['core/util', 'core/model'],
    usesTypesOf: ['core/i18n'],
    packages: ['satteri', 'yaml', 'zod'],
  },
  'core/source': {
    uses: ['core/util', 'core/model', 'core/i18n', 'core/privacy', 'core/mdx'],
    packages: ['node:*'],
    packageTypes: ['astro/loaders'],
  },
  'core/check': {
    uses: ['core/model', 'core/i18n', 'core/privacy', 'core/knowledge', 'core/mdx', 'core/source'],
    packages: ['node:*', 'sharp'],
  },
  search: { usesTypesOf: ['core/model'] },
  'search/words': { usesTypesOf: ['search'] },
  'search/format': {},
  'search/query': { uses: ['core/util', 'search', 'search/words', 'search/format'] },
  'search/interface': { uses: ['core/util', 'search', 'search/query'], usesTypesOf: ['core/i18n'] },
  'search/indexing': {
    uses: ['core/model', 'core/knowledge', 'search', 'search/words', 'search/format'],
    usesTypesOf: ['core/check'],
    packages: ['node:*', 'dictionary-sv', 'yaml'],
  },
  'reading/client': { packages: ['idb-keyval'] },
  'reading/offline': { uses: ['core/model'] },
  'reading/view-models': {
    uses: [
      'core/model',
      'core/i18n',
      'core/knowledge',
      'core/mdx',
      'core/source',
      'search',
      'search/interface',
    ],
    usesTypesOf: ['reading/client'],
    packages: ['astro:assets', 'astro:content', 'node:*', 'zod'],
    packageTypes: ['astro'],
  },
  fonts: {},
  styles: {},
  components: { uses: ['core/model', 'reading/view-models'] },
  layouts: {
    uses: [
      'core/model',
      'search',
      'search/interface',
      'reading/client',
      'reading/view-models',
      'fonts',
      'styles',
      'components',
    ],
    usesTypesOf: ['core/knowledge'],
    packages: ['node:*'],
  },
  'editing/protocol': { uses: ['core/model'], packages: ['zod'] },
  'editing/settings': {
    uses: ['core/model', 'core/i18n', 'core/mdx', 'editing/protocol'],
    usesTypesOf: ['core/check'],
    packages: ['node:*', 'zod'],
  },
  'editing/decap': {},
  'editing/admin': {
    uses: ['core/model', 'core/knowledge', 'core/source', 'editing/protocol', 'editing/settings'],
    usesTypesOf: ['reading/view-models'],
  },
  'editing/gateway': {
    uses: [
      'core/util',
      'core/model',
      'core/privacy',
      'core/knowledge',
      'core/mdx',
      'core/source',
      'core/check',
      'editing/protocol',
    ],
    usesTypesOf: ['core/i18n'],
    packages: ['node:*', 'p-limit', 'sharp', 'yaml'],
  },
  'editing/preview': {
    uses: [
      'core/util',
      'core/model',
      'core/knowledge',
      'core/mdx',
      'reading/view-models',
      'components',
      'editing/admin',
    ],
    usesTypesOf: ['core/i18n', 'editing/decap'],
    packages: [
      'astro/container',
      'node:*',
      'p-limit',
      'samklok-parser:@napi-rs/wasm-runtime',
      'samklok-parser:wasm',
      'zod',
    ],
    packageTypes: ['astro/runtime/server/index.js', 'vite'],
  },
  'editing/body-editor': {
    uses: ['core/util', 'core/model', 'core/mdx'],
    usesTypesOf: ['core/i18n'],
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
  'editing/cms': {
    uses: [
      'core/util',
      'core/model',
      'core/i18n',
      'core/privacy',
      'core/mdx',
      'reading/client',
      'editing/protocol',
      'editing/settings',
      'editing/decap',
      'editing/preview',
      'editing/body-editor',
    ],
    packages: ['yaml', 'zod'],
  },
  'run/build': {
    uses: [
      'core/util',
      'core/i18n',
      'core/check',
      'search/indexing',
      'reading/offline',
      'editing/settings',
    ],
    usesTypesOf: ['core/source'],
    packages: ['node:*', 'vite'],
  },
  'run/server': {
    uses: [
      'core/util',
      'core/model',
      'core/i18n',
      'core/source',
      'editing/settings',
      'editing/gateway',
      'run/build',
    ],
    usesTypesOf: ['editing/protocol'],
    packages: ['chokidar', 'node:*', 'sirv'],
  },
  pages: {
    uses: [
      'core/model',
      'search',
      'search/interface',
      'reading/offline',
      'reading/view-models',
      'components',
      'layouts',
      'editing/settings',
      'editing/admin',
      'editing/cms',
    ],
    packageTypes: ['astro'],
  },
};

/** Modules that run in Node and in the browser alike. */
export const platformNeutral: readonly string[] = [
  'core/util',
  'core/model',
  'core/i18n',
  'core/privacy',
  'core/knowledge',
  'editing/protocol',
];

/**
 * The only files of `src/reading/view-models/` that are bound to Astro and to this run. All
 * others are functions of a `SiteContext`.
 */
export const boundFiles: readonly string[] = [
  'src/reading/view-models/image-files.ts',
  'src/reading/view-models/shown-body.ts',
  'src/reading/view-models/site-context.ts',
];
