import type { ControlProps, Decap, ImmutableMap } from '../../decap/globals.ts';

/** Properties that Decap passes to widgets, including those missing in its types. */
export interface FieldProps extends ControlProps {
  /** Ids of the enclosing lists and objects, which show its error too. */
  readonly parentIds?: readonly string[];
  /** Paths picked in the media library, by control id. */
  readonly mediaPaths?: ImmutableMap;
  /** The current entry; `entry` may be outdated. */
  getEntry?(): ImmutableMap | undefined;
  /** Opens the media library. */
  onOpenMediaLibrary?(options: object): void;
  /** Clears the picked path of a control. */
  onClearMediaControl?(id: string): void;
  /** A media file; its string is a URL. */
  getAsset?(path: string, field: ImmutableMap): { toString(): string } | undefined;
}

/** A mounted form field, implemented without React. */
interface FieldView {
  /** Called when Decap's properties have changed. */
  update(): void;
  /** Error message for the current value; undefined when it is valid. */
  problem?(): string | undefined;
  /** Focuses the field. */
  focus(): void;
  /** Releases resources; Decap removes the element itself. */
  destroy(): void;
}

/** Mounts a field in an element. `props` returns Decap's current properties. */
export type MountField = (element: HTMLElement, props: () => FieldProps) => FieldView;

/** Instance of the React component of {@link fieldControl}. */
interface Component {
  readonly props: FieldProps;
  element: HTMLElement | null;
  view: FieldView | undefined;
  setElement(element: HTMLElement | null): void;
}

/** Wraps a field in a React component for Decap: React owns the outer element, the field its content. */
export function fieldControl({ h, createClass }: Decap, name: string, mount: MountField): unknown {
  return createClass({
    displayName: name,
    element: null,
    view: undefined,
    setElement(this: Component, element: HTMLElement | null) {
      this.element = element;
    },
    render(this: Component) {
      return h('div', { ref: this.setElement, className: `sk-field ${name}` });
    },
    componentDidMount(this: Component) {
      if (this.element) this.view = mount(this.element, () => this.props);
    },
    // By default, only changes of the value would cause an update, not picked media or errors.
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

/** Label of a field, or its name. */
export function labelOf({ field }: FieldProps): string {
  return String(field.get('label') ?? field.get('name') ?? '');
}

/** The current entry; undefined outside a form. */
export function currentEntry(props: FieldProps): ImmutableMap | undefined {
  return props.getEntry?.() ?? props.entry;
}

/** Class names of an input: Decap's, which reflect focus and errors, and our own. */
export function inputClass({ classNameWrapper }: FieldProps): string {
  return `${classNameWrapper} sk-input`;
}
