import { Plugin } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { EditingSession } from './commands/editing-session.ts';
import type { BodyEditor, BodyEditorOptions } from './editor-options.ts';
import { pastePlugin } from './paste/paste.ts';
import type { EditorContext } from './view/editor-view-context.ts';
import { createElement } from '../../core/util/create-element.ts';
import { nodeViews } from './view/node-views.ts';
import { editLink } from './view/mark-actions.ts';
import { SourceView } from './view/source-view.ts';
import { Toolbar } from './view/toolbar.ts';
import './editor.css';

/** Debounce of `onChange` in ms: the text is not serialised at every key press. */
const changeDelay = 150;

let editors = 0;

/** Mounts an editor for the body of an entry in a page. */
export function mountBodyEditor(options: BodyEditorOptions): BodyEditor {
  return new MountedEditor(options);
}

class MountedEditor implements BodyEditor {
  readonly #options: BodyEditorOptions;
  readonly #session: EditingSession;
  readonly #view: EditorView;
  readonly #source: SourceView;
  readonly #toolbar: Toolbar;
  readonly #root: HTMLElement;
  #reported: string;
  #isSource = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(options: BodyEditorOptions) {
    const { words, label } = options;
    this.#options = options;
    this.#reported = options.text;
    editors += 1;
    const helpId = `sk-ed-help-${editors}`;
    const status = createElement('p', { class: 'sk-ed-status', role: 'status' });
    const announce = (text: string) => {
      status.textContent = text;
    };
    const context = (): EditorContext => ({ options, view: this.#view, announce });
    this.#session = new EditingSession([pastePlugin(words, announce), this.#shortcuts(context)]);
    this.#toolbar = new Toolbar(words, context, () => this.#toggleSource(announce));
    const name = label ?? words.editor.surface;
    this.#source = new SourceView(name, words, () => this.#scheduleReport());
    const help = createElement('p', { class: 'sk-ed-help', id: helpId }, words.editor.surfaceHelp);
    const page = createElement('div', { class: 'sk-ed-page' });
    this.#root = createElement(
      'div',
      { class: 'sk-ed' },
      this.#toolbar.element,
      status,
      help,
      page,
    );
    this.#root.append(this.#source.element);
    options.element.append(this.#root);
    this.#view = new EditorView(page, {
      state: this.#session.open(options.text),
      attributes: surfaceAttributes(options, helpId),
      nodeViews: nodeViews(options, context),
      dispatchTransaction: (tr) => {
        this.#view.updateState(this.#view.state.apply(tr));
        this.#toolbar.update(this.#view.state);
        if (tr.docChanged) this.#scheduleReport();
      },
    });
    this.#toolbar.update(this.#view.state, false);
    this.#root.addEventListener('focusout', ({ relatedTarget }) => {
      if (!this.#root.contains(relatedTarget as Node | null)) this.#reportChange();
    });
  }

  get text(): string {
    this.#reportChange();
    return this.#reported;
  }

  setText(text: string): void {
    if (text === this.text) return;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#reported = text;
    this.#source.show(text);
    this.#view.updateState(this.#session.open(text));
    this.#toolbar.update(this.#view.state);
  }

  focus(): void {
    if (this.#isSource) this.#source.element.focus();
    else this.#view.focus();
  }

  destroy(): void {
    this.#reportChange();
    this.#view.destroy();
    this.#root.remove();
  }

  #scheduleReport(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#reportChange(), changeDelay);
  }

  /** Reports a change that is still waiting for the debounce. */
  #reportChange(): void {
    if (this.#timer === undefined) return;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const text = this.#isSource ? this.#source.text : this.#session.write(this.#view.state);
    if (text === this.#reported) return;
    this.#reported = text;
    this.#options.onChange(text);
  }

  /** Switches between the MDX source and the formatted text. */
  #toggleSource(announce: (text: string) => void): void {
    const { text } = this;
    const { told } = this.#options.words.editor;
    this.#isSource = !this.#isSource;
    if (this.#isSource) {
      this.#source.show(text);
    } else if (this.#session.write(this.#view.state) !== text) {
      this.#view.updateState(this.#view.state.apply(this.#session.replace(this.#view.state, text)));
    }
    this.#source.element.hidden = !this.#isSource;
    this.#view.dom.hidden = this.#isSource;
    this.#toolbar.update(this.#view.state, this.#isSource);
    announce(this.#isSource ? told.sourceShown : told.pageShown);
  }

  #shortcuts(context: () => EditorContext): Plugin {
    return new Plugin({
      props: {
        handleKeyDown: (_view, event) => {
          const isLink = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k';
          if (isLink) void editLink(context());
          else if (event.altKey && event.key === 'F10') this.#toolbar.focus();
          else return false;
          event.preventDefault();
          return true;
        },
      },
    });
  }
}

/** HTML attributes of the writing surface, with its role, accessible name and description. */
function surfaceAttributes(
  { label, labelledBy, words }: BodyEditorOptions,
  helpId: string,
): Record<string, string> {
  const name: Record<string, string> = labelledBy
    ? { 'aria-labelledby': labelledBy }
    : { 'aria-label': label ?? words.editor.surface };
  return {
    class: 'sk-ed-surface',
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-describedby': helpId,
    ...name,
  };
}
