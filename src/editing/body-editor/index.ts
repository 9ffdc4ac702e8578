import './editor.css';

export type { EditorWords, PictureSource } from './editor-options.ts';
export { mountBodyEditor } from './mount-body-editor.ts';
