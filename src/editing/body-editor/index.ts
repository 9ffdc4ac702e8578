import './editor.css';

export type {
  BodyEditor,
  BodyEditorOptions,
  EditorWords,
  PictureSource,
  TermName,
} from './options.ts';
export { mountBodyEditor } from './mount.ts';
