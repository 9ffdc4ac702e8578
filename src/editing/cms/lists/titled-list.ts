import type { Messages } from '../../../core/i18n/index.ts';
import type { Decap, Element, ImmutableMap } from '../../decap/globals.ts';
import type { NameSource } from '../references/name-source.ts';
import { ownPractices } from '../widgets/practices-in-entry.ts';
import { itemBar } from './item-toolbar.ts';
import { isItem, nameItem, type Item, type NameOf } from './item-title.ts';
import { childrenOf, isElement, withChildren, withProps } from './react-elements.ts';

/** What Decap's list is given, as much of it as is used here. */
interface ListProps {
  readonly field: ImmutableMap;
  readonly entry?: ImmutableMap;
  readonly value?: { readonly size: number } | null;
  getEntry?(): ImmutableMap | undefined;
}

/** Decap's list, as much of it as is used here. */
interface List {
  readonly props: ListProps;
  readonly state: { readonly itemsCollapsed: readonly boolean[] };
  renderItem: (item: unknown, index: number) => unknown;
  renderListControl(): unknown;
  objectLabel(item: unknown): unknown;
  onSortEnd(move: { readonly oldIndex: number; readonly newIndex: number }): void;
  handleItemCollapseToggle(index: number, event: unknown): void;
  handleRemove(index: number, event: unknown): void;
  forceUpdate(): void;
  componentDidMount(): void;
}

/** The component of Decap's list. */
export type ListClass = new (props: ListProps) => List;

/** What lists are made with. */
export interface NamedListOptions {
  /** The names of what entries point at. */
  readonly names: NameSource;
  readonly messages: Messages;
}

/**
 * Decap's list with closed items that people can read: names in place of ids,
 * and a bar with named buttons. What does not look as it does in the version of
 * Decap that is installed is left as Decap makes it.
 */
export function namedList(
  { h }: Pick<Decap, 'h'>,
  Base: ListClass,
  { names, messages }: NamedListOptions,
): ListClass {
  const words = messages.lists.items;

  return class NamedList extends Base {
    constructor(props: ListProps) {
      super(props);
      const renderItem = this.renderItem;
      this.renderItem = (item, index) => this.withBar(renderItem(item, index), item, index);
    }

    override componentDidMount(): void {
      super.componentDidMount();
      // Without the names, ids are shown; fields that point at something tell of it.
      names.names().then(
        () => this.forceUpdate(),
        () => undefined,
      );
    }

    override objectLabel(item: unknown): unknown {
      if (!isItem(item)) return super.objectLabel(item);
      const type = this.typeOf(item);
      const fields = (type ?? this.props.field).get('fields') as Iterable<ImmutableMap> | undefined;
      const label = super.objectLabel(fields ? nameItem(item, fields, this.nameOf()) : item);
      // A template cannot leave out what stands between two values when the second is not there.
      const summary = String(label ?? '').replace(/[\s–:]+$/, '');
      return type ? `${String(type.get('label'))}: ${summary}` : summary;
    }

    override renderListControl(): unknown {
      const made = super.renderListControl();
      if (!isElement(made)) return made;
      const render = made.props['children'];
      if (typeof render !== 'function') return made;
      const children = (tools: unknown) => this.withHeading(render(tools));
      return withProps(h, made, { children });
    }

    /** The bar on top says how many there are, in a way that suits any label. */
    withHeading(made: unknown): unknown {
      if (!isElement(made)) return made;
      const { field, value } = this.props;
      const heading = words.heading(String(field.get('label')), value?.size ?? 0);
      const children = childrenOf(made).map((child) =>
        isElement(child) && 'heading' in child.props ? withProps(h, child, { heading }) : child,
      );
      return withChildren(h, made, children);
    }

    /** An item with our bar in place of Decap's bar, its summary and its heading. */
    withBar(made: unknown, item: unknown, index: number): unknown {
      if (!isElement(made)) return made;
      const parts = childrenOf(made);
      const at = parts.findIndex((part) => isElement(part) && 'onCollapseToggle' in part.props);
      const below = parts.slice(at + 2);
      if (at < 0 || below.length === 0) return made;
      const summary = parts[at + 1];
      return withChildren(h, made, [
        this.bar(item, index, isElement(summary) && Boolean(summary.props['error'])),
        ...below,
      ]);
    }

    bar(item: unknown, index: number, isWrong: boolean): Element {
      const { field, value } = this.props;
      const one = String(field.get('label_singular') ?? field.get('label')).toLowerCase();
      return itemBar(h, words, {
        name: `${one} ${index + 1}`,
        number: index + 1,
        summary: String(this.objectLabel(item)),
        isClosed: this.state.itemsCollapsed[index] === true,
        isWrong,
        isFirst: index === 0,
        isLast: index === (value?.size ?? 0) - 1,
        isFilled: !isItem(item) || Object.keys(item.toJS() as object).length > 1,
        toggle: (event) => this.handleItemCollapseToggle(index, event),
        move: (by) => this.onSortEnd({ oldIndex: index, newIndex: index + by }),
        remove: (event) => this.handleRemove(index, event),
      });
    }

    /** The type of an item, in a list with types. */
    typeOf(item: Item): ImmutableMap | undefined {
      const { field } = this.props;
      const types = field.get('types') as Iterable<ImmutableMap> | undefined;
      const name = item.get(String(field.get('typeKey') ?? 'type'));
      return [...(types ?? [])].find((type) => type.get('name') === name);
    }

    /** What things are called, those that the entry itself brings in first. */
    nameOf(): NameOf {
      const own = ownPractices(this.props.getEntry?.() ?? this.props.entry, '');
      return (target, id) => {
        const mine = target === 'practice' ? own.find((one) => one.id === id) : undefined;
        return (mine ?? names.known?.[target].find((one) => one.id === id))?.name;
      };
    }
  };
}
