import { mountBodyEditor } from '../../body-editor/mount-body-editor.ts';
import type { EditorWords, PictureSource } from '../../body-editor/editor-options.ts';
import type { NameSource } from '../references/name-source.ts';
import { currentEntry, labelOf, type FieldProps, type MountField } from './field-control.ts';

/** The widget `samklok-body`: the body editor of an entry. */
export function bodyField(source: NameSource, words: EditorWords): MountField {
  return (element, props) => {
    let text = textOf(props());
    const pictures = libraryPictures(props, `${props().forID}-picture`);
    const send = (changed: string) => {
      // When the form is closed, the draft is gone before the last change is reported.
      if (changed === text || currentEntry(props())?.get('collection') === undefined) return;
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
        // Only values set from outside, such as a restored draft, not those just reported.
        const given = textOf(props());
        if (given === text) return;
        text = given;
        editor.setText(given);
      },
      // Called before every save: flushes text typed within the debounce time.
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

/** Picture source backed by Decap's media library. */
interface LibraryPictures extends PictureSource {
  /** Resolves a pending choice if a picture has been picked; called when properties change. */
  update(): void;
}

/**
 * Opens Decap's media library to pick pictures. The library returns the picked path
 * through the field's properties.
 * @param id control id that the library is opened with
 */
function libraryPictures(props: () => FieldProps, id: string): LibraryPictures {
  let resolvePick: ((picked: { readonly src: string } | undefined) => void) | undefined;
  return {
    choose: () => {
      // The library does not report that it was closed; a new request cancels the previous one.
      resolvePick?.(undefined);
      return new Promise((resolve) => {
        resolvePick = resolve;
        props().onOpenMediaLibrary?.({ controlID: id, forImage: true, allowMultiple: false });
      });
    },
    addressOf: (src) => {
      const { getAsset, field } = props();
      const address = getAsset?.(src, field)?.toString() ?? '';
      return address === '' ? undefined : address;
    },
    update: () => {
      const picked = props().mediaPaths?.get(id);
      if (typeof picked !== 'string' || !resolvePick) return;
      props().onClearMediaControl?.(id);
      resolvePick({ src: picked });
      resolvePick = undefined;
    },
  };
}
