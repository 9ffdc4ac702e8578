/** Files that unit tests do not run, so that the coverage floor leaves them out. */
export interface CoverageException {
  /** A glob pattern of files, relative to the project. */
  readonly files: string;
  /** What these files are, and which tests run them instead. */
  readonly why: string;
}

const inBrowser = 'runs in the browser; tests/browser uses it as readers do';
const inEditor = 'runs in the editors’ page; tests/cms uses it in a browser';
const atBuild = 'runs when a site is built; tests/build and tests/site-built check the result';
const inProcess = 'runs in a process or thread of its own; tests/build starts it';

/**
 * Every exception from the coverage floor, with its reason. Anything that unit
 * tests can run without a browser or a build does not belong here.
 */
export const coverageExceptions: readonly CoverageException[] = [
  { files: 'src/content.config.ts', why: atBuild },
  { files: 'src/components/**', why: atBuild },
  { files: 'src/pages/**', why: atBuild },
  { files: 'src/core/source/{collection-loader,current-paths,former-addresses}.ts', why: atBuild },
  { files: 'src/core/source/read-worker.ts', why: inProcess },
  {
    files:
      'src/reading/view-models/{figure-html,image-files,linked-entries,search-texts,shown-body,site-context}.ts',
    why: atBuild,
  },
  { files: 'src/reading/client/*.ts', why: inBrowser },
  { files: 'src/reading/offline/{service-worker,show-cached-pages}.ts', why: inBrowser },
  {
    files:
      'src/search/interface/{arrow-keys,dialog-elements,filter-panel,load-searcher,once-per-frame,pending-input,query-link,recent-list,remember-opened,result-notes,result-row,results-view,search-dialog,search-page,search-shortcut,sync-page-address}.ts',
    why: inBrowser,
  },
  { files: 'src/search/query/phrase-search.ts', why: inBrowser },
  { files: 'src/editing/admin/admin-page.ts', why: atBuild },
  { files: 'src/editing/body-editor/mount-body-editor.ts', why: inEditor },
  { files: 'src/editing/body-editor/{commands,paste,schema,view}/**', why: inEditor },
  { files: 'src/editing/cms/{panels,shell}/**', why: inEditor },
  { files: 'src/editing/cms/conflicts/!(base-revisions|compare-versions).ts', why: inEditor },
  { files: 'src/editing/cms/decap-patches/!(view-title).ts', why: inEditor },
  {
    files: 'src/editing/cms/lists/!(edit-rows|item-title|list-value|paste-lines|validate-lines).ts',
    why: inEditor,
  },
  { files: 'src/editing/cms/removal/!(published-addresses|removal-request).ts', why: inEditor },
  { files: 'src/editing/cms/widgets/!(practices-in-entry).ts', why: inEditor },
  { files: 'src/editing/decap/**', why: inEditor },
  { files: 'src/editing/preview/!(complete-draft|latest-wins).ts', why: inEditor },
  { files: 'src/editing/preview/build/parser-in-browser.ts', why: inEditor },
  { files: 'src/run/build/{build-site,run-tool}.ts', why: atBuild },
  {
    files: 'src/run/server/{build-in-child-process,open-editing-service,serve-site,start-site}.ts',
    why: inProcess,
  },
];
