import './editor.css';

export type {
  BodyEditor,
  BodyEditorOptions,
  EditorWords,
  PictureSource,
  TermName,
} from './editor-options.ts';
export { mountBodyEditor } from './mount-body-editor.ts';
