import type { Messages } from '../../../core/i18n/index.ts';
import type { Decap, Element, ImmutableMap } from '../../decap/globals.ts';
import type { NameSource } from '../references/name-source.ts';
import { practicesInEntry } from '../widgets/practices-in-entry.ts';
import { createItemToolbar } from './item-toolbar.ts';
import { childrenOf, isElement, withChildren, withProps } from './react-elements.ts';
import type { ReferenceTarget } from '../../../core/model/field-metadata.ts';

/** A list item, or an object in it, as an Immutable.js map. */
interface DecapItem extends ImmutableMap {
  /** A copy with another value of a key. */
  set(key: string, value: unknown): DecapItem;
}

/** Looks up the name of a reference target by its id; undefined when unknown. */
type NameLookup = (target: ReferenceTarget, id: string) => string | undefined;

/**
 * Replaces the ids of references in an item by names, for its summary. Unknown ids
 * are kept.
 * @param fields the configured fields of the item
 */
function replaceIdsWithNames(
  item: DecapItem,
  fields: Iterable<ImmutableMap>,
  nameOf: NameLookup,
): DecapItem {
  let named = item;
  for (const field of fields) {
    const key = String(field.get('name'));
    const value = item.get(key);
    const target = field.get('target') as ReferenceTarget | undefined;
    const inner = field.get('fields') as Iterable<ImmutableMap> | undefined;
    if (target !== undefined && typeof value === 'string') {
      named = named.set(key, nameOf(target, value) ?? value);
    } else if (inner !== undefined && field.get('widget') === 'object' && isDecapItem(value)) {
      named = named.set(key, replaceIdsWithNames(value, inner, nameOf));
    }
  }
  return named;
}

/** Whether a value is an Immutable.js map, not a list. */
function isDecapItem(value: unknown): value is DecapItem {
  return typeof value === 'object' && value !== null && 'getIn' in value && !('push' in value);
}

/** The used properties of Decap's list component. */
interface ListProps {
  readonly field: ImmutableMap;
  readonly entry?: ImmutableMap;
  readonly value?: { readonly size: number } | null;
  getEntry?(): ImmutableMap | undefined;
}

/** The used members of Decap's list component. */
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

/** Class of Decap's list component. */
export type ListClass = new (props: ListProps) => List;

/** Options of {@link createTitledList}. */
export interface TitledListOptions {
  /** Names of reference targets. */
  readonly names: NameSource;
  readonly messages: Messages;
}

/**
 * Extends Decap's list component with readable summaries of collapsed items (names
 * instead of ids) and a toolbar with labelled buttons. Rendered elements that do not
 * have the structure of the installed Decap version are left unchanged.
 */
export function createTitledList(
  { h }: Pick<Decap, 'h'>,
  Base: ListClass,
  { names, messages }: TitledListOptions,
): ListClass {
  const words = messages.lists.items;

  return class TitledList extends Base {
    constructor(props: ListProps) {
      super(props);
      const renderItem = this.renderItem;
      this.renderItem = (item, index) => this.withToolbar(renderItem(item, index), item, index);
    }

    override componentDidMount(): void {
      super.componentDidMount();
      // Without names, ids are shown; the reference fields report the error.
      names.names().then(
        () => this.forceUpdate(),
        () => undefined,
      );
    }

    override objectLabel(item: unknown): unknown {
      if (!isDecapItem(item)) return super.objectLabel(item);
      const type = this.typeOf(item);
      const fields = (type ?? this.props.field).get('fields') as Iterable<ImmutableMap> | undefined;
      const label = super.objectLabel(
        fields ? replaceIdsWithNames(item, fields, this.nameOf()) : item,
      );
      // A template cannot omit the separator when the value after it is missing.
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

    /** Replaces the heading by one with the number of items that fits any label. */
    withHeading(made: unknown): unknown {
      if (!isElement(made)) return made;
      const { field, value } = this.props;
      const heading = words.heading(String(field.get('label')), value?.size ?? 0);
      const children = childrenOf(made).map((child) =>
        isElement(child) && 'heading' in child.props ? withProps(h, child, { heading }) : child,
      );
      return withChildren(h, made, children);
    }

    /** Replaces Decap's toolbar, summary and heading of an item by our toolbar. */
    withToolbar(made: unknown, item: unknown, index: number): unknown {
      if (!isElement(made)) return made;
      const parts = childrenOf(made);
      const at = parts.findIndex((part) => isElement(part) && 'onCollapseToggle' in part.props);
      const below = parts.slice(at + 2);
      if (at < 0 || below.length === 0) return made;
      const summary = parts[at + 1];
      return withChildren(h, made, [
        this.createToolbar(item, index, isElement(summary) && Boolean(summary.props['error'])),
        ...below,
      ]);
    }

    createToolbar(item: unknown, index: number, hasError: boolean): Element {
      const { field, value } = this.props;
      const one = String(field.get('label_singular') ?? field.get('label')).toLowerCase();
      return createItemToolbar(h, words, {
        name: `${one} ${index + 1}`,
        number: index + 1,
        summary: String(this.objectLabel(item)),
        isClosed: this.state.itemsCollapsed[index] === true,
        hasError,
        isFirst: index === 0,
        isLast: index === (value?.size ?? 0) - 1,
        isFilled: !isDecapItem(item) || Object.keys(item.toJS() as object).length > 1,
        toggle: (event) => this.handleItemCollapseToggle(index, event),
        move: (by) => this.onSortEnd({ oldIndex: index, newIndex: index + by }),
        remove: (event) => this.handleRemove(index, event),
      });
    }

    /** The configured type of an item in a list with types. */
    typeOf(item: DecapItem): ImmutableMap | undefined {
      const { field } = this.props;
      const types = field.get('types') as Iterable<ImmutableMap> | undefined;
      const name = item.get(String(field.get('typeKey') ?? 'type'));
      return [...(types ?? [])].find((type) => type.get('name') === name);
    }

    /** Name lookup; practices that the entry itself introduces come first. */
    nameOf(): NameLookup {
      const own = practicesInEntry(this.props.getEntry?.() ?? this.props.entry, '');
      return (target, id) => {
        const mine = target === 'practice' ? own.find((one) => one.id === id) : undefined;
        return (mine ?? names.loaded?.[target].find((one) => one.id === id))?.name;
      };
    }
  };
}
