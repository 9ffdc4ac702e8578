import type { ControlProps, Decap, ImmutableMap } from '../../decap/globals.ts';

/** What Decap gives our widgets besides what it gives every widget. */
export interface FieldProps extends ControlProps {
  /** Ids of the lists and objects around the field; an error is shown on them too. */
  readonly parentIds?: readonly string[];
  /** What was picked in the media library, by the id it was opened with. */
  readonly mediaPaths?: ImmutableMap;
  /** The entry as it is at this moment; `entry` may be older. */
  getEntry?(): ImmutableMap | undefined;
  /** Opens the media library. */
  onOpenMediaLibrary?(options: object): void;
  /** Forgets what was picked. */
  onClearMediaControl?(id: string): void;
  /** A file of the media folder. */
  getAsset?(path: string, field: ImmutableMap): { toString(): string } | undefined;
}

/** A field in the page, made without React. */
interface FieldView {
  /** Takes in that something has changed outside. */
  update(): void;
  /** What is wrong with the value, for the editor; undefined when nothing is. */
  problem?(): string | undefined;
  /** Moves the keyboard to the field. */
  focus(): void;
  /** Lets go of everything; the element itself is taken away by Decap. */
  destroy(): void;
}

/** Fills an element with a field. `props` gives what Decap says now. */
export type MountField = (element: HTMLElement, props: () => FieldProps) => FieldView;

/** The component that React makes of {@link fieldControl}. */
interface Component {
  readonly props: FieldProps;
  element: HTMLElement | null;
  view: FieldView | undefined;
  keep(element: HTMLElement | null): void;
}

/** A widget of Decap around a field of ours: React owns one element, and we what is in it. */
export function fieldControl({ h, createClass }: Decap, name: string, mount: MountField): unknown {
  return createClass({
    displayName: name,
    element: null,
    view: undefined,
    keep(this: Component, element: HTMLElement | null) {
      this.element = element;
    },
    render(this: Component) {
      return h('div', { ref: this.keep, className: `sk-field ${name}` });
    },
    componentDidMount(this: Component) {
      if (this.element) this.view = mount(this.element, () => this.props);
    },
    // Decap would else only tell of another value, not of pictures or errors.
    shouldComponentUpdate: () => true,
    componentDidUpdate(this: Component) {
      this.view?.update();
    },
    componentWillUnmount(this: Component) {
      this.view?.destroy();
    },
    isValid(this: Component) {
      const message = this.view?.problem?.();
      const { parentIds } = this.props;
      return { error: message === undefined ? false : { type: 'CUSTOM', parentIds, message } };
    },
    focus(this: Component) {
      this.view?.focus();
    },
  });
}

/** The name that the editor knows a field by. */
export function labelOf({ field }: FieldProps): string {
  return String(field.get('label') ?? field.get('name') ?? '');
}

/** The entry as it is now. */
export function entryOf(props: FieldProps): ImmutableMap | undefined {
  return props.getEntry?.() ?? props.entry;
}

/** Class of a box to fill in: Decap's, which tells of focus and errors, and our own. */
export function boxClass({ classNameWrapper }: FieldProps): string {
  return `${classNameWrapper} sk-input`;
}
