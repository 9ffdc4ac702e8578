import { mountBodyEditor, type EditorWords } from '../../body-editor/index.ts';
import type { NameSource } from '../references/name-source.ts';
import { entryOf, labelOf, type FieldProps, type MountField } from './field-control.ts';
import { libraryPictures } from './library-pictures.ts';

/** The widget `samklok-body`: the running text of an entry. */
export function bodyField(source: NameSource, words: EditorWords): MountField {
  return (element, props) => {
    let text = textOf(props());
    const pictures = libraryPictures(props, `${props().forID}-picture`);
    const send = (changed: string) => {
      // When the form is left the draft is gone before the last change is told of.
      if (changed === text || entryOf(props())?.get('collection') === undefined) return;
      text = changed;
      props().onChange(changed);
    };
    const place = document.createElement('div');
    element.append(place);
    const editor = mountBodyEditor({
      ...{ element: place, text, words, label: labelOf(props()), pictures },
      onChange: send,
      terms: async () => (await source.names()).term,
    });
    return {
      update: () => {
        pictures.update();
        // Only what comes from outside, such as a restored draft: not what was just sent.
        const given = textOf(props());
        if (given === text) return;
        text = given;
        editor.setText(given);
      },
      // Asked before every save: what was typed a moment ago goes along.
      problem: () => {
        send(editor.text);
        return undefined;
      },
      focus: () => editor.focus(),
      destroy: () => editor.destroy(),
    };
  };
}

function textOf({ value }: FieldProps): string {
  return typeof value === 'string' ? value : '';
}
