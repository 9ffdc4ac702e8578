import type { ComponentSpec, Decap, ImmutableMap } from '../decap/globals.ts';
import type { Messages } from '../../core/i18n/index.ts';
import type { Language } from '../../core/model/enums.ts';
import type { EntryKindName } from '../../core/model/registry.ts';
import type { Preview, RenderedPreview } from './create-preview.ts';
import { followLink, setUpFrame } from './preview-frame.ts';

/** How a preview is put into Decap's window for it. */
export interface PreviewTemplateOptions {
  /** Texts in the language of the site. */
  readonly messages: Messages;
  /** The language of the site. */
  readonly language: Language;
  /** The reader's choice of light or dark, where there is one. */
  theme(): string | null | undefined;
}

/** What Decap gives a preview. */
interface PreviewProps {
  readonly entry: ImmutableMap;
  readonly collection: ImmutableMap;
  readonly document: Document;
  getAsset(path: string): { toString(): string } | undefined;
}

/** The component while it is shown, as `createClass` makes it. */
interface PreviewComponent {
  readonly props: PreviewProps;
  readonly state: { readonly previewed: RenderedPreview | undefined };
  setState(state: PreviewComponent['state']): void;
  update(): void;
  timer: ReturnType<typeof setTimeout> | undefined;
  isGone: boolean;
}

/** How long after a letter the preview follows, in ms: typing goes before looking. */
const pause = 120;

/**
 * What `CMS.registerPreviewTemplate` wants, for every kind of entry: the kind is
 * that of the collection.
 */
export function previewTemplate(
  { h, createClass }: Decap,
  preview: Preview,
  { messages, language, theme }: PreviewTemplateOptions,
): unknown {
  const t = messages.preview;
  const spec: ComponentSpec & ThisType<PreviewComponent> = {
    getInitialState: () => ({ previewed: undefined }),
    componentDidMount() {
      this.isGone = false;
      setUpFrame(this.props.document, { title: t.title, language, theme: theme() });
      this.update();
    },
    componentDidUpdate(before: PreviewProps) {
      // Decap draws anew when it has found a picture, with the same entry.
      if (before !== this.props) this.update();
    },
    componentWillUnmount() {
      this.isGone = true;
      clearTimeout(this.timer);
    },
    update() {
      clearTimeout(this.timer);
      const { entry, collection, getAsset } = this.props;
      const show = async () => {
        const previewed = await preview.render(
          String(collection.get('name')) as EntryKindName,
          String(entry.get('slug', '') ?? ''),
          (entry.get('data') as ImmutableMap).toJS(),
          (src) => String(getAsset(src) ?? ''),
        );
        const isOther = JSON.stringify(previewed) !== JSON.stringify(this.state.previewed);
        // The same again would take away what somebody has marked to copy.
        if (!this.isGone && isOther) {
          this.setState({ previewed });
        }
      };
      this.timer = setTimeout(() => void show(), this.state.previewed ? pause : 0);
    },
    render() {
      const { previewed } = this.state;
      const problems = previewed?.problems ?? [];
      const notes =
        problems.length > 0 &&
        h(
          'aside',
          { className: 'empty section' },
          h('p', null, h('strong', null, t.problems(problems.length))),
          h('ul', { className: 'plain-list' }, ...problems.map((text) => h('li', null, text))),
        );
      const content = previewed
        ? h('div', { dangerouslySetInnerHTML: { __html: previewed.html } })
        : h('p', { className: 'empty' }, t.loading);
      return h(
        'main',
        { id: 'innehall', onClick: followLink },
        h('div', { className: 'wrap' }, content, notes),
      );
    },
  };
  return createClass(spec);
}
