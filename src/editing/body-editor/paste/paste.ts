import { Fragment, Slice, type Node } from 'prosemirror-model';
import { Plugin } from 'prosemirror-state';
import type { EditorWords } from '../editor-options.ts';
import { cleanLines, cleanText } from '../write/remove-reserved-text.ts';
import { cleanHtml } from './clean-html.ts';

/** What comes in by the clipboard or by dropping: as text and plain blocks, never as Markdown. */
export function paste({ editor: { told } }: EditorWords, tell: (text: string) => void): Plugin {
  const hasFiles = (data: DataTransfer | null) =>
    data !== null && data.files.length > 0 && data.getData('text/html') === '';
  return new Plugin({
    props: {
      transformPastedHTML: cleanHtml,
      transformPasted: (slice) => new Slice(cleaned(slice.content), slice.openStart, slice.openEnd),
      handlePaste: (_view, event) => {
        const data = event.clipboardData;
        if (hasFiles(data)) {
          tell(told.fileDropped);
          return true;
        }
        if (/<img\b/i.test(data?.getData('text/html') ?? '')) tell(told.picturesLeftOut);
        return false;
      },
      handleDrop: (_view, event) => {
        if (!hasFiles(event.dataTransfer)) return false;
        tell(told.fileDropped);
        return true;
      },
      handleTextInput: (view, from, to, text) => {
        const clean = view.state.selection.$from.parent.type.spec.code
          ? cleanLines(text)
          : cleanText(text);
        if (clean === text) return false;
        view.dispatch(view.state.tr.insertText(clean, from, to).scrollIntoView());
        return true;
      },
    },
  });
}

/** Text that an entry can hold, in place of what came. */
function cleaned(content: Fragment): Fragment {
  return Fragment.fromArray(content.content.flatMap((node) => cleanedNode(node)));
}

function cleanedNode(node: Node): Node[] {
  if (!node.isText) return [node.copy(cleaned(node.content))];
  const text = cleanLines(node.text!);
  return text === '' ? [] : [node.type.schema.text(text, node.marks)];
}
