import { describe, expect, it } from 'vitest';
import { sv } from '../../../src/core/i18n/sv/index.ts';
import { fieldText } from '../../../src/core/model/field-metadata.ts';
import { entryKindNames, entryKinds } from '../../../src/core/model/registry.ts';
import { contentModelPage } from '../../../src/reading/view-models/content-model-page.ts';
import { translator } from '../../../src/core/i18n/index.ts';

describe('the page about the content model', () => {
  const model = contentModelPage({ t: translator('sv') });

  it('tells of every kind and where its files lie', () => {
    expect(model.map(({ id }) => id)).toEqual(entryKindNames);
    expect(model[0]).toMatchObject({
      title: 'Reflektioner',
      folder: 'reflections/<år>/<id>.mdx',
    });
  });

  it('tells of every field, those inside lists and conclusions too', () => {
    const names = model.flatMap(({ id, fields }) => fields.map(({ name }) => `${id}.${name}`));
    for (const name of [
      'reflection.title',
      'reflection.activity.kind',
      'reflection.conclusions[] replaces.by.steps',
      'guide.phases.during[].minutes',
      'area.agreements[].name',
    ]) {
      expect(names).toContain(name);
    }
  });

  it('says which fields must be there', () => {
    const required = (kind: string, name: string) =>
      model.find(({ id }) => id === kind)?.fields.find((field) => field.name === name)?.required;
    expect(required('reflection', 'title')).toBe(true);
    expect(required('reflection', 'parties')).toBe(false);
    expect(required('guide', 'source')).toBe(false);
  });

  it('explains each field as its schema does', () => {
    const { shape } = entryKinds.team.schema;
    const text = fieldText(shape.name, sv.fields)!;
    const [name] = model.find(({ id }) => id === 'team')!.fields;
    expect(name?.meaning).toBe(`${text.meaning} ${text.hint}`);
  });
});
