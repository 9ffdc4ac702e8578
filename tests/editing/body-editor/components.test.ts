import { describe, expect, it } from 'vitest';
import { componentNamed, componentNames, isInlineName } from '../../../src/core/mdx/components.ts';
import { markOfComponent } from '../../../src/editing/body-editor/schema/mark-types.ts';
import { schema } from '../../../src/editing/body-editor/schema/editor-schema.ts';
import { translator } from '../../../src/core/i18n/index.ts';
import { componentFields } from '../../../src/editing/body-editor/view/component-fields.ts';
import { compile } from '../../core/mdx/compile-fixture.ts';
import { block, difference, open, paragraph, write } from './editor-fixture.ts';

const words = translator('sv');

describe('every component', () => {
  it('has a place in the editor and a field for each attribute', async () => {
    expect(componentNames.length).toBeGreaterThan(5);
    for (const name of componentNames) {
      const definition = componentNamed(name)!;
      const place = isInlineName(name) ? schema.marks[markOfComponent[name]] : schema.nodes[name];
      expect(place, name).toBeDefined();
      expect(Object.keys(place?.spec.attrs ?? {}), name).toEqual(
        expect.arrayContaining(Object.keys(definition.schema.shape)),
      );
      const fields = await componentFields(name, {}, { words });
      expect(fields.map((field) => field.name)).toEqual(Object.keys(definition.schema.shape));
      for (const field of fields) {
        expect(field.label).not.toBe('');
        expect(field.validate('') === undefined, `${name} ${field.name}`).toBe(field.isOptional);
      }
    }
  });

  it('offers what there is to choose', async () => {
    const terms = async () => [{ id: 'karens', name: 'Karens' }];
    const [kind] = await componentFields('Callout', {}, { words });
    expect(kind!.choices).toContainEqual({ value: 'tip', label: 'Tips' });
    const [id] = await componentFields('Term', {}, { words, terms });
    expect(id!.choices).toEqual([{ value: 'karens', label: 'Karens' }]);
  });

  it('says in words what is wrong with a value', async () => {
    const [, title] = await componentFields('Callout', {}, { words });
    expect(title!.validate('a'.repeat(121))).toBe('Skriv kortare: högst 120 tecken.');
    const [src] = await componentFields('Figure', {}, { words });
    expect(src!.validate('https://a.se/b.png')).toBe(words.editor.wrong.picture);
    expect(src!.validate('media/b.png')).toBeUndefined();
  });
});

describe('the tag of a component', () => {
  it.each([
    '"',
    '&quot;',
    "'",
    '<b>',
    '{x}',
    '`',
    '|',
    '\\',
    'a & b',
    '&amp;',
    '”citat”',
    '/>',
    '=',
  ])('holds %s in an attribute', (value) => {
    const made = block('Callout', { kind: 'note', title: `a ${value} b` }, paragraph('x'));
    const source = write(made);
    expect(compile(source).problems).toEqual([]);
    expect(difference(block('doc', {}, made), open(source).doc)).toBeUndefined();
    expect(open(source).doc.child(0).attrs['title']).toBe(`a ${value} b`);
  });

  it('is broken over lines like those of the examples when it is long', () => {
    const alt = 'Tre rutor med pilar emellan, och under dem en text som är för lång för raden.';
    expect(write(block('Figure', { src: 'media/a.png', alt }))).toBe(
      `<Figure\n  src="media/a.png"\n  alt="${alt}"\n/>\n`,
    );
  });

  it('is written anew when an attribute is changed, and what stands in it is kept', () => {
    const text = '<Quote by="A">\nord   och\nord\n</Quote>\n';
    const { doc, write: again } = open(text);
    const quote = doc.child(0);
    const changed = quote.type.create({ ...quote.attrs, by: 'B' }, quote.content);
    expect(again(doc.copy(doc.content.replaceChild(0, changed)))).toBe(text.replace('"A"', '"B"'));
  });
});
