import { describe, expect, it } from 'vitest';
import {
  folderCollection,
  type FolderCollection,
} from '../../../../src/editing/cms/config/collections.ts';
import { cmsConfig } from '../../../../src/editing/cms/config/cms-config.ts';
import {
  entryKindNames,
  entryKinds,
  pageKindNames,
  type EntryKindName,
} from '../../../../src/core/model/registry.ts';
import { listViewText } from '../../../../src/editing/gateway/api/list-view-text.ts';
import { configOf, optionsFor } from './options.ts';

const config = configOf('sv');
const of = (kind: EntryKindName): FolderCollection => folderCollection(kind, optionsFor('sv'));

describe('the configuration', () => {
  it('has a collection for every kind, and one for the files there is one of', () => {
    expect(config.collections.map(({ name }) => name)).toEqual([...entryKindNames, 'settings']);
    expect(config.collections.map(({ label }) => label)).toContain('Samverkansteman');
    const settings = config.collections.at(-1);
    const files = settings && 'files' in settings ? settings.files : [];
    expect(files.map(({ file }) => file)).toEqual(['content/site.yaml', 'content/redirects.yaml']);
  });

  it('asks for no file of its own, no other server and no other host', () => {
    expect(config).toMatchObject({ load_config_file: false, local_backend: false });
    const addresses = JSON.stringify(config).match(/https?:\/\/[^/"]+/g) ?? [];
    expect([...new Set(addresses)]).toEqual(['https://example.org']);
  });

  it('lets nothing that is published be taken away without review', () => {
    expect(config.collections.filter((collection) => collection.delete)).toEqual([]);
  });

  it.each(entryKindNames)('keeps %s where the content model does', (kind) => {
    const { folder, format } = entryKinds[kind];
    expect(of(kind)).toMatchObject({
      folder: `content/${folder}`,
      extension: format,
      format: `samklok-${format}`,
      create: true,
    });
  });

  it('keeps everything in another folder when the content lies there', () => {
    const options = {
      ...optionsFor('sv'),
      folder: 'kunskap/innehall',
      backend: { name: 'github' },
    };
    const text = JSON.stringify(cmsConfig(options));
    expect(text).toContain('"folder":"kunskap/innehall/guides"');
    expect(text).not.toMatch(/"(?:folder|file|media_folder)":"\/?content/);
  });

  it('puts the images of reflections with all others, and not in the folder of a year', () => {
    expect(config).toMatchObject({ media_folder: 'content/media', public_folder: 'media' });
    expect(of('reflection')).toMatchObject({
      media_folder: '/content/media',
      public_folder: 'media',
    });
  });

  it('shows the page of what has one beside its form', () => {
    const shown = entryKindNames.filter((kind) => of(kind).editor.preview);
    expect(shown).toEqual(pageKindNames);
    expect(shown).toEqual(expect.arrayContaining(['reflection', 'guide', 'page']));
    expect(shown).not.toContain('team');
  });
});

describe('a list', () => {
  it('shows every entry by its name, and reflections with their day', () => {
    expect(of('term').summary).toBe('{{term}}');
    expect(of('reflection').summary).toBe('{{date}} · {{title}}');
  });

  it('has the newest first only where that does not load every entry over a network', () => {
    const newest = { field: 'date', default_sort: 'desc' };
    expect(of('reflection').sortable_fields).toContainEqual(newest);
    const plain = folderCollection('reflection', { ...optionsFor('sv'), newestFirst: false });
    expect(plain.sortable_fields).toEqual(['date', 'title']);
  });

  it('is narrowed to just the values that a filter names', () => {
    const filters = of('reflection').view_filters ?? [];
    expect(filters.map(({ label }) => label)).toContain('Perspektiv: Arbetsgivare');
    // So does Decap write out a list when it looks for a filter's pattern in it.
    const hit = (written: string) =>
      filters.filter(({ pattern }) => new RegExp(pattern).test(written)).length;
    expect([hit('List [ "employer" ]'), hit('List [ "client", "colleague" ]')]).toEqual([1, 2]);
    expect([hit('List []'), hit('null')]).toEqual([0, 0]);
    const difficulty = of('guide').view_filters?.find(({ field }) => field === 'difficulty');
    expect(new RegExp(difficulty?.pattern ?? '').test('easy')).toBe(true);
  });

  it.each(entryKindNames)('of %s uses no field that the gateway leaves out of it', (kind) => {
    const { summary, sortable_fields, view_filters = [], view_groups = [] } = of(kind);
    const used = [
      ...[...summary.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name!),
      ...sortable_fields.map((one) => (typeof one === 'string' ? one : one.field)),
      ...[...view_filters, ...view_groups].map(({ field }) => field),
    ];
    const yaml = Object.keys(entryKinds[kind].schema.shape).map((name) => `${name}: x\n`);
    const text = entryKinds[kind].format === 'mdx' ? `---\n${yaml.join('')}---\n` : yaml.join('');
    const shown = listViewText(kind, text);
    expect(used.filter((name) => !shown.includes(`\n${name}: x`))).toEqual([]);
  });

  it('is divided by year', () => {
    expect(of('reflection').view_groups).toContainEqual({
      label: 'År',
      field: 'date',
      pattern: '\\d{4}',
    });
  });
});
