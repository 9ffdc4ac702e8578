import { describe, expect, it } from 'vitest';
import { entryForm } from '../../../../src/editing/cms/form/entry-form.ts';
import { isAddressed } from '../../../../src/core/model/addresses.ts';
import type { FieldConfig } from '../../../../src/editing/cms/form/field-config.ts';
import { translator } from '../../../../src/core/i18n/index.ts';
import { entryKindNames, type EntryKindName } from '../../../../src/core/model/registry.ts';

const messages = translator('sv');
const form = (kind: EntryKindName) =>
  entryForm(kind, { messages, removal: true, today: '2026-03-04' });

/** The field at a path, through lists and types by name. */
function at(kind: EntryKindName, ...path: string[]): FieldConfig | undefined {
  return path.reduce<FieldConfig | undefined>(
    (field, name) => (field?.fields ?? field?.types)?.find((one) => one.name === name),
    { name: kind, label: '', widget: 'object', fields: form(kind) },
  );
}

describe('the widget', () => {
  it.each([
    ['a short line', at('reflection', 'title'), { widget: 'string' }],
    ['a sentence', at('reflection', 'summary'), { widget: 'text' }],
    ['text in paragraphs', at('reflection', 'activity', 'words'), { widget: 'text' }],
    [
      'a date',
      at('reflection', 'date'),
      {
        widget: 'datetime',
        date_format: 'YYYY-MM-DD',
        time_format: false,
        hint: 'Dagen då teamet reflekterade.',
      },
    ],
    [
      'a number',
      at('theme', 'order'),
      { widget: 'number', value_type: 'int', min: 0, max: 9999, default: 100, required: false },
    ],
    ['one of several values', at('guide', 'difficulty'), { widget: 'select' }],
    ['several values', at('guide', 'formats'), { widget: 'select', multiple: true, min: 1 }],
    [
      'one reference',
      at('reflection', 'team'),
      { widget: 'samklok-reference', target: 'team', multiple: false },
    ],
    [
      'several references',
      at('reflection', 'areas'),
      { widget: 'samklok-reference', target: 'area', multiple: true, required: false },
    ],
    [
      'the id of a new practice',
      at('reflection', 'conclusions', 'introduces', 'practice'),
      { widget: 'samklok-new-id', from: 'name', defines: 'practice' },
    ],
    [
      'the id of a module',
      at('programme', 'modules', 'id'),
      { widget: 'samklok-new-id', from: 'title' },
    ],
    [
      'a list of lines',
      at('reflection', 'conclusions', 'introduces', 'steps'),
      { widget: 'samklok-lines', min: 1, max: 20, max_length: 400, label_singular: 'steg' },
    ],
    [
      'a list of dates',
      at('programme', 'modules', 'dates'),
      { widget: 'list', field: { widget: 'datetime' } },
    ],
    [
      'a list of objects',
      at('guide', 'phases', 'during'),
      { widget: 'list', min: 1, max: 30, collapsed: true },
    ],
    [
      'a list of objects of several types',
      at('reflection', 'conclusions'),
      { widget: 'list', typeKey: 'type', min: 1, max: 30 },
    ],
    ['an object', at('guide', 'groupSize'), { widget: 'object', collapsed: false }],
    [
      'running text',
      at('guide', 'body'),
      { widget: 'samklok-body', kind: 'guide', required: false },
    ],
  ])('for %s fits', (_what, field, wanted) => {
    expect(field).toMatchObject(wanted);
  });
});

describe('a form', () => {
  it('begins with what the content model begins with, and asks for a name before its id', () => {
    const names = (fields: readonly FieldConfig[] = []) => fields.map(({ name }) => name);
    expect(names(form('reflection')).slice(0, 5)).toEqual([
      'title',
      'date',
      'summary',
      'activity',
      'team',
    ]);
    const introduces = at('reflection', 'conclusions', 'introduces');
    expect(names(introduces?.fields).slice(0, 3)).toEqual(['name', 'practice', 'situation']);
  });

  it('of a new reflection is dated, and asks the three questions', () => {
    expect(at('reflection', 'date')?.default).toBe('2026-03-04');
    const body = at('reflection', 'body')?.default;
    expect(String(body).match(/^## .+$/gm)).toEqual(
      messages.reflectionQuestions.map((question) => `## ${question}`),
    );
  });

  it('ends with the removal of the entry where it has a page, and only when asked', () => {
    const last = entryKindNames.map((kind) => [kind, form(kind).at(-1)?.name === 'removal']);
    expect(last).toEqual(entryKindNames.map((kind) => [kind, isAddressed(kind)]));
    expect(isAddressed('area')).toBe(true);
    expect(isAddressed('team')).toBe(false);
    const without = entryForm('guide', { messages, removal: false });
    expect(without.map(({ name }) => name)).not.toContain('removal');
  });

  it('never requires that the entry is removed', () => {
    const removal = at('guide', 'removal');
    expect(removal).toMatchObject({ widget: 'samklok-removal', required: false });
    expect(removal).not.toHaveProperty('default');
  });
});
