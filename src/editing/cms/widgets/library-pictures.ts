import type { PictureSource } from '../../body-editor/index.ts';
import type { FieldProps } from './field-control.ts';

/** Pictures of Decap's media library. */
export interface LibraryPictures extends PictureSource {
  /** Looks whether a picture has been picked. */
  update(): void;
}

/**
 * Lets pictures be picked in Decap's media library, which answers through the
 * field's props.
 * @param id that the library is opened with
 */
export function libraryPictures(props: () => FieldProps, id: string): LibraryPictures {
  let answer: ((picked: { readonly src: string } | undefined) => void) | undefined;
  return {
    choose: () => {
      // The library does not say that it was closed; asking anew ends the old question.
      answer?.(undefined);
      return new Promise((resolve) => {
        answer = resolve;
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
      if (typeof picked !== 'string' || !answer) return;
      props().onClearMediaControl?.(id);
      answer({ src: picked });
      answer = undefined;
    },
  };
}
