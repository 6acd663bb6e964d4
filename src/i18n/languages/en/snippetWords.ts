/** The words of the snippet builder in English. */
import type { SnippetWords } from '../../snippetWords';

export { exportWords } from './exportWords';
export { mapWords } from './mapWords';
export { mediaWords } from './mediaWords';

export const snippetWords: SnippetWords = {
  heading: 'Embed what you see',
  form: 'What to paste',
  iframe: 'A frame: for most editors',
  element: 'An element with a script: your page can steer it and hear what is read',
  link: 'A link with an image: for newsletters',
  height: 'Height (pixels)',
  heightBounds: 'Not used. Heights that fit (pixels):',
  parts: 'Around the drawing',
  title: 'title',
  toolbar: 'toolbar',
  overview: 'overview',
  list: 'list of events',
  code: 'Code',
  copy: 'Copy the code',
  copied: 'The code is copied.',
  refused: 'The browser did not allow copying. The code is selected: copy it with Ctrl or ⌘ and C.',
  preview: 'How it will look',
  width: 'Width of the preview',
  phone: 'on a phone',
  desktop: 'on a desktop',
};
