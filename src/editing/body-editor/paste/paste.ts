import { Fragment, Slice, type Node } from 'prosemirror-model';
import { Plugin } from 'prosemirror-state';
import type { EditorWords } from '../editor-options.ts';
import { cleanLines, cleanText } from '../write/remove-reserved-text.ts';
import { cleanHtml } from './clean-html.ts';

/**
 * Plugin for pasted and dropped content: HTML is cleaned and becomes blocks and
 * marks, plain text stays text and is never parsed as Markdown, files are refused.
 * @param announce shows a message to the person
 */
export function pastePlugin(
  { editor: { told } }: EditorWords,
  announce: (text: string) => void,
): Plugin {
  const hasFiles = (data: DataTransfer | null) =>
    data !== null && data.files.length > 0 && data.getData('text/html') === '';
  return new Plugin({
    props: {
      transformPastedHTML: cleanHtml,
      transformPasted: (slice) =>
        new Slice(cleanFragment(slice.content), slice.openStart, slice.openEnd),
      handlePaste: (_view, event) => {
        const data = event.clipboardData;
        if (hasFiles(data)) {
          announce(told.fileDropped);
          return true;
        }
        if (/<img\b/i.test(data?.getData('text/html') ?? '')) announce(told.picturesLeftOut);
        return false;
      },
      handleDrop: (_view, event) => {
        if (!hasFiles(event.dataTransfer)) return false;
        announce(told.fileDropped);
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

/** Pasted content without characters that an entry cannot hold. */
function cleanFragment(content: Fragment): Fragment {
  return Fragment.fromArray(content.content.flatMap((node) => cleanNode(node)));
}

function cleanNode(node: Node): Node[] {
  if (!node.isText) return [node.copy(cleanFragment(node.content))];
  const text = cleanLines(node.text!);
  return text === '' ? [] : [node.type.schema.text(text, node.marks)];
}
