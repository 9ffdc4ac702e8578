import type { Node } from 'prosemirror-model';
import type { EditorView, NodeView, NodeViewConstructor } from 'prosemirror-view';
import type { BodyEditorOptions } from '../editor-options.ts';
import { attributeNames, blockComponentNames } from '../schema/component-nodes.ts';
import { choiceLabel, componentText } from './component-fields.ts';
import { unwrapComponent, editComponent } from './component-actions.ts';
import type { EditorContext } from './editor-view-context.ts';
import { createButton } from './create-button.ts';
import { createElement } from '../../../core/util/create-element.ts';
import { fillPlaceholders } from '../../../core/util/fill-placeholders.ts';

/** ProseMirror node views of components, raw source and list items. */
export function nodeViews(
  options: BodyEditorOptions,
  context: () => EditorContext,
): Record<string, NodeViewConstructor> {
  const frames = blockComponentNames.map((name): [string, NodeViewConstructor] => [
    name,
    (node, _view, getPos) => new ComponentFrame(node, options, context, getPos),
  ]);
  return {
    ...Object.fromEntries(frames),
    raw: () => rawView(options),
    listItem: (node, view, getPos) => new ListItemView(node, view, getPos, options),
  };
}

/** A component with a frame, its label and its buttons. */
class ComponentFrame implements NodeView {
  readonly dom: HTMLElement;
  readonly contentDOM: HTMLElement | undefined;
  readonly #name: HTMLElement;
  readonly #picture: HTMLElement | undefined;
  readonly #options: BodyEditorOptions;
  #node: Node;

  constructor(
    node: Node,
    options: BodyEditorOptions,
    context: () => EditorContext,
    getPos: () => number | undefined,
  ) {
    this.#node = node;
    this.#options = options;
    const { label } = componentText(node.type.name, options.words);
    const { component } = options.words.editor;
    const press = (act: (context: EditorContext, at: number) => void) => () => {
      const at = getPos();
      if (at !== undefined) act(context(), at);
    };
    // Not in the tab order: the toolbar has the same buttons for the keyboard.
    const own = (text: string, act: (context: EditorContext, at: number) => void) =>
      createButton(fillPlaceholders(text, { name: label }), press(act), { tabindex: '-1' });
    this.#name = createElement('span', { class: 'sk-ed-frame-name' });
    const head = createElement(
      'div',
      { class: 'sk-ed-frame-head', contenteditable: 'false' },
      this.#name,
    );
    if (attributeNames(node.type.name).length > 0) {
      head.append(own(component.edit, (one, at) => void editComponent(one, at)));
    }
    head.append(own(component.remove, unwrapComponent));
    this.dom = createElement(
      'div',
      { class: 'sk-ed-frame', 'data-component': node.type.name },
      head,
    );
    if (node.isLeaf) {
      this.#picture = createElement('figure', { contenteditable: 'false' });
      this.dom.append(this.#picture);
    } else {
      this.contentDOM = createElement('div', { class: 'sk-ed-frame-body' });
      this.dom.append(this.contentDOM);
    }
    this.#show();
  }

  update(node: Node): boolean {
    if (node.type !== this.#node.type) return false;
    const isSame = attributeNames(node.type.name).every(
      (name) => node.attrs[name] === this.#node.attrs[name],
    );
    this.#node = node;
    if (!isSame) this.#show();
    return true;
  }

  stopEvent(event: Event): boolean {
    return event.target instanceof HTMLButtonElement;
  }

  ignoreMutation(mutation: { target: globalThis.Node }): boolean {
    return !this.contentDOM?.contains(mutation.target);
  }

  #show(): void {
    const { name } = this.#node.type;
    const attrs = this.#node.attrs as Record<string, string | null>;
    const { kind, title, by } = attrs;
    const kindLabel = kind ? choiceLabel(name, 'kind', kind, this.#options.words) : undefined;
    this.dom.dataset['kind'] = kind ?? '';
    const parts = [componentText(name, this.#options.words).label, kindLabel, title ?? by];
    this.#name.textContent = parts.filter(Boolean).join(' – ');
    this.#picture?.replaceChildren(...this.#pictureParts(attrs));
  }

  #pictureParts({ src, alt, caption }: Record<string, string | null>): HTMLElement[] {
    const { pictures, words } = this.#options;
    const address = src ? pictures?.addressOf(src) : undefined;
    const picture = address
      ? createElement('img', { src: address, alt: alt ?? '' })
      : createElement(
          'p',
          { class: 'sk-ed-hint' },
          fillPlaceholders(words.editor.pictureWithoutAddress, { src: src ?? '' }),
        );
    const texts = address ? [caption] : [alt, caption];
    const lines = texts.filter((text) => text).map((text) => createElement('p', {}, text!));
    return [picture, createElement('figcaption', {}, ...lines)];
  }
}

/** Raw source, edited as text. */
function rawView({ words }: BodyEditorOptions): NodeView {
  const { name, meaning } = words.editor.raw;
  const contentDOM = createElement('pre', { class: 'sk-ed-raw-text' });
  const head = createElement(
    'div',
    { class: 'sk-ed-frame-head', contenteditable: 'false', title: meaning },
    createElement('span', { class: 'sk-ed-frame-name' }, name),
  );
  return {
    dom: createElement('div', { class: 'sk-ed-frame sk-ed-raw' }, head, contentDOM),
    contentDOM,
  };
}

/** A list item; a task has a checkbox. */
class ListItemView implements NodeView {
  readonly dom: HTMLElement;
  readonly contentDOM: HTMLElement;
  readonly #box: HTMLInputElement | undefined;
  #node: Node;

  constructor(
    node: Node,
    view: EditorView,
    getPos: () => number | undefined,
    { words }: BodyEditorOptions,
  ) {
    this.#node = node;
    this.dom = createElement('li');
    const isDone = node.attrs['isDone'] as boolean | null;
    if (isDone === null) {
      this.contentDOM = this.dom;
      return;
    }
    this.dom.className = 'sk-ed-task';
    const box = createElement('input', {
      type: 'checkbox',
      contenteditable: 'false',
      'aria-label': words.editor.taskDone,
    });
    box.checked = isDone;
    box.addEventListener('change', () => {
      const at = getPos();
      if (at !== undefined) {
        view.dispatch(view.state.tr.setNodeMarkup(at, null, { isDone: box.checked }));
      }
    });
    this.#box = box;
    this.contentDOM = createElement('div');
    this.dom.append(box, this.contentDOM);
  }

  update(node: Node): boolean {
    const isTask = node.attrs['isDone'] !== null;
    if (node.type !== this.#node.type || isTask !== (this.#box !== undefined)) return false;
    this.#node = node;
    if (this.#box) this.#box.checked = node.attrs['isDone'] as boolean;
    return true;
  }

  stopEvent(event: Event): boolean {
    return event.target === this.#box;
  }

  ignoreMutation(mutation: { target: globalThis.Node; type: string }): boolean {
    return this.#box !== undefined && !this.contentDOM.contains(mutation.target);
  }
}
