import { describe, expect, it } from 'vitest';
import { folderCollection } from '../../../../src/editing/cms/config/collections.ts';
import { createTitledList, type ListClass } from '../../../../src/editing/cms/lists/titled-list.ts';
import type { RenderedElement } from '../../../../src/editing/cms/lists/react-elements.ts';
import type { NameSource, NameIndex } from '../../../../src/editing/cms/references/name-source.ts';
import { translator } from '../../../../src/core/i18n/index.ts';
import { optionsFor } from '../config/options.ts';
import { FakeMap, immutable } from './immutable.ts';

const messages = translator('sv');
const { fields } = folderCollection('reflection', optionsFor('sv'));
const conclusions = immutable(fields.find(({ name }) => name === 'conclusions')!);
const names: NameSource = {
  loaded: { practice: [{ id: 'ring', name: 'Ring tillbaka' }] } as unknown as NameIndex,
  names: () => new Promise(() => undefined),
  refresh: () => new Promise(() => undefined),
};
const h = (type: unknown, props: object | null | undefined, ...children: unknown[]) => {
  const own = children.length > 0 ? { children } : {};
  return { type, key: null, props: { ...props, ...own } };
};
const element = (type: string, props: object, ...children: unknown[]) =>
  h(type, props, ...children);

/** Stands in for Decap's list, which writes what it is given into the bars it draws. */
class DecapsList {
  readonly props: { field: FakeMap; value: { size: number }; entry: FakeMap };
  readonly state = { itemsCollapsed: [true, true] };
  readonly done: unknown[] = [];
  renderItem: (item: unknown, index: number) => unknown = (item) =>
    element(
      'item',
      {},
      false,
      element('bar', { onCollapseToggle: 'x' }),
      element('label', { error: false }, this.objectLabel(item)),
      element('fields', {}),
    );

  constructor(props: DecapsList['props']) {
    this.props = props;
  }

  objectLabel(item: unknown): unknown {
    return `${String((item as FakeMap).get('practice'))} – `;
  }

  renderListControl(): unknown {
    const children = () => element('box', {}, element('top', { heading: '2 slutsatser' }), 'items');
    return { type: 'styles', key: null, props: { children } };
  }

  onSortEnd(move: object) {
    this.done.push(move);
  }
  componentDidMount() {
    this.done.push('mounted');
  }
}

function listWith(data: object, Base: unknown = DecapsList) {
  const Named = createTitledList({ h } as never, Base as ListClass, { names, messages });
  const entry = immutable({ data });
  const value = { size: 2 };
  return new Named({ field: conclusions, value, entry }) as unknown as DecapsList;
}
const html = (made: unknown) => JSON.stringify(made);

describe('a list', () => {
  it('names what its closed items point at, and their type', () => {
    const list = listWith({});
    const item = immutable({ type: 'confirms', practice: 'ring' });
    expect(list.objectLabel(item)).toBe('Bekräftar: Ring tillbaka');
  });

  it('shows the id of what it does not know', () => {
    const item = immutable({ type: 'confirms', practice: 'okand' });
    expect(listWith({}).objectLabel(item)).toBe('Bekräftar: okand');
  });

  it('names what the entry itself brings in', () => {
    const mine = { type: 'introduces', practice: 'skriv', name: 'Skriv först' };
    const item = immutable({ type: 'questions', practice: 'skriv' });
    expect(listWith({ conclusions: [mine] }).objectLabel(item)).toBe('Ifrågasätter: Skriv först');
  });

  it('changes nothing in the item that it names', () => {
    const item = immutable({ type: 'confirms', practice: 'ring' });
    listWith({}).objectLabel(item);
    expect(item.get('practice')).toBe('ring');
  });

  it('says how many there are after its label', () => {
    const made = listWith({}).renderListControl() as RenderedElement;
    const box = (made.props['children'] as () => unknown)();
    expect(html(box)).toContain('"heading":"Slutsatser: 2 st"');
    expect(html(box)).not.toContain('2 slutsatser');
  });

  it('has a bar with named buttons in place of signs, and keeps the fields', () => {
    const list = listWith({});
    const made = list.renderItem(immutable({ type: 'confirms', practice: 'ring' }), 1);
    expect(html(made)).toContain('"aria-expanded":false');
    expect(html(made)).toContain('Bekräftar: Ring tillbaka');
    expect(html(made)).toContain('Flytta upp slutsats 2');
    expect(html(made)).toContain('Ta bort slutsats 2');
    expect(html(made)).toContain('"type":"fields"');
    expect(html(made)).not.toContain('"type":"bar"');
  });

  it('leaves an item as Decap makes it when that looks in another way', () => {
    class Other extends DecapsList {
      constructor(props: DecapsList['props']) {
        super(props);
        this.renderItem = () => element('item', {}, element('something', {}));
      }
      override renderListControl(): unknown {
        return 'list';
      }
    }
    const list = listWith({}, Other);
    const made = list.renderItem(immutable({ type: 'confirms' }), 0);
    expect(made).toEqual(element('item', {}, element('something', {})));
    expect(list.renderListControl()).toBe('list');
  });
});
