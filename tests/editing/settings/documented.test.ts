import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { gatewaySettingsFields, parseExample } from './examples.ts';
import { projectRoot } from '../../support/project-root.ts';

const folder = join(projectRoot, 'src/pages/bidra/drift');
const pages = readdirSync(folder).map((file) => ({
  file,
  text: readFileSync(join(folder, file), 'utf8'),
}));

/** Every example of `editing.yaml` on the pages about running the site. */
const examples = pages.flatMap(({ file, text }) =>
  [...text.matchAll(/`(backend: [^`]*)`;/g)].map((match) => ({ file, yaml: match[1]! })),
);

describe('the examples on the pages about running the site', () => {
  it('are there for every backend', () => {
    const backends = examples.map(({ yaml }) => /backend: (\w+)/.exec(yaml)?.[1]);
    expect(new Set(backends)).toEqual(new Set(['gateway', 'github', 'gitlab', 'forgejo', 'gitea']));
  });

  it.each(examples)('can be used as they stand: $file', ({ yaml }) => {
    expect(parseExample(yaml)).toMatchObject({ ok: true });
  });
});

describe('the page about the gateway', () => {
  it('tells of every setting of its own', () => {
    const text = pages.find(({ file }) => file === 'gateway.mdx')?.text ?? '';
    const fields = gatewaySettingsFields();
    expect(fields.length).toBeGreaterThan(5);
    expect(fields.filter((name) => !text.includes(name))).toEqual([]);
  });
});
