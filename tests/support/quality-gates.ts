/** A gate that everything has to pass. */
export interface Gate {
  /** Its `npm run` name. */
  readonly script: string;
  /** What it holds. */
  readonly holds: string;
  /** Whether it is a Vitest run, whose tests are counted one by one. */
  readonly countsTests?: boolean;
}

/**
 * The gates in the order they are run: quick ones first, then those that need
 * the built site.
 */
export const gates: readonly Gate[] = [
  { script: 'browser', holds: 'a Chromium is there' },
  { script: 'format', holds: 'formatting' },
  { script: 'lint', holds: 'lint without warnings' },
  { script: 'types', holds: 'types, in pages too' },
  { script: 'test:unit', holds: 'rules, imports, texts', countsTests: true },
  { script: 'check', holds: 'content' },
  { script: 'build', holds: 'the site is built' },
  { script: 'test:site', holds: 'links, HTML and sizes of the built site', countsTests: true },
  { script: 'test:browser', holds: 'what people do, axe on every template', countsTests: true },
  { script: 'test:cms', holds: 'the editors’ page against the gateway', countsTests: true },
  { script: 'test:build', holds: 'builds of fixture sites', countsTests: true },
];
