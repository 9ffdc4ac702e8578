import { Plugin } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { Session } from './commands/editing-session.ts';
import type { BodyEditor, BodyEditorOptions } from './editor-options.ts';
import { paste } from './paste/paste.ts';
import type { Desk } from './view/editor-view-context.ts';
import { element } from './view/create-element.ts';
import { nodeViews } from './view/node-views.ts';
import { editLink } from './view/mark-actions.ts';
import { SourceView } from './view/source-view.ts';
import { surfaceAttributes } from './view/surface-attributes.ts';
import { Toolbar } from './view/toolbar.ts';

/** How long after a change it is told of, in ms: long enough not to write the text at every key. */
const delay = 150;

let editors = 0;

/** Puts an editor for the body of an entry into the page. */
export function mountBodyEditor(options: BodyEditorOptions): BodyEditor {
  return new MountedEditor(options);
}

class MountedEditor implements BodyEditor {
  readonly #options: BodyEditorOptions;
  readonly #session: Session;
  readonly #view: EditorView;
  readonly #source: SourceView;
  readonly #toolbar: Toolbar;
  readonly #root: HTMLElement;
  #told: string;
  #isSource = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(options: BodyEditorOptions) {
    const { words, label } = options;
    this.#options = options;
    this.#told = options.text;
    editors += 1;
    const helpId = `sk-ed-help-${editors}`;
    const status = element('p', { class: 'sk-ed-status', role: 'status' });
    const tell = (text: string) => {
      status.textContent = text;
    };
    const desk = (): Desk => ({ options, view: this.#view, tell });
    this.#session = new Session([paste(words, tell), this.#shortcuts(desk)]);
    this.#toolbar = new Toolbar(words, desk, () => this.#toggleSource(tell));
    const name = label ?? words.editor.surface;
    this.#source = new SourceView(name, words, () => this.#changed());
    const help = element('p', { class: 'sk-ed-help', id: helpId }, words.editor.surfaceHelp);
    const page = element('div', { class: 'sk-ed-page' });
    this.#root = element('div', { class: 'sk-ed' }, this.#toolbar.element, status, help, page);
    this.#root.append(this.#source.element);
    options.element.append(this.#root);
    this.#view = new EditorView(page, {
      state: this.#session.open(options.text),
      attributes: surfaceAttributes(options, helpId),
      nodeViews: nodeViews(options, desk),
      dispatchTransaction: (tr) => {
        this.#view.updateState(this.#view.state.apply(tr));
        this.#toolbar.update(this.#view.state);
        if (tr.docChanged) this.#changed();
      },
    });
    this.#toolbar.update(this.#view.state, false);
    this.#root.addEventListener('focusout', ({ relatedTarget }) => {
      if (!this.#root.contains(relatedTarget as Node | null)) this.#tell();
    });
  }

  get text(): string {
    this.#tell();
    return this.#told;
  }

  setText(text: string): void {
    if (text === this.text) return;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#told = text;
    this.#source.show(text);
    this.#view.updateState(this.#session.open(text));
    this.#toolbar.update(this.#view.state);
  }

  focus(): void {
    if (this.#isSource) this.#source.element.focus();
    else this.#view.focus();
  }

  destroy(): void {
    this.#tell();
    this.#view.destroy();
    this.#root.remove();
  }

  #changed(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#tell(), delay);
  }

  /** Tells of a change that has not been told yet. */
  #tell(): void {
    if (this.#timer === undefined) return;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const text = this.#isSource ? this.#source.text : this.#session.write(this.#view.state);
    if (text === this.#told) return;
    this.#told = text;
    this.#options.onChange(text);
  }

  /** Shows the text as it is written, or as a page again. */
  #toggleSource(tell: (text: string) => void): void {
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
    tell(this.#isSource ? told.sourceShown : told.pageShown);
  }

  #shortcuts(desk: () => Desk): Plugin {
    return new Plugin({
      props: {
        handleKeyDown: (_view, event) => {
          const isLink = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k';
          if (isLink) void editLink(desk());
          else if (event.altKey && event.key === 'F10') this.#toolbar.focus();
          else return false;
          event.preventDefault();
          return true;
        },
      },
    });
  }
}
