/** The words of the snippet builder in German. */
import type { SnippetWords } from '../../snippetWords';

export { exportWords } from './exportWords';
export { mapWords } from './mapWords';
export { mediaWords } from './mediaWords';

export const snippetWords: SnippetWords = {
  heading: 'Einbetten, was Sie sehen',
  form: 'Was eingefügt wird',
  iframe: 'Ein Rahmen: für die meisten Redaktionssysteme',
  element: 'Ein Element mit einem Skript: Ihre Seite kann es steuern und erfährt, was gelesen wird',
  link: 'Ein Link mit einem Bild: für Newsletter',
  height: 'Höhe (Pixel)',
  heightBounds: 'Nicht verwendet. Passende Höhen (Pixel):',
  parts: 'Rund um die Zeichnung',
  title: 'Titel',
  toolbar: 'Werkzeugleiste',
  overview: 'Übersicht',
  list: 'Liste der Ereignisse',
  code: 'Code',
  copy: 'Code kopieren',
  copied: 'Der Code ist kopiert.',
  refused:
    'Der Browser hat das Kopieren nicht erlaubt. Der Code ist markiert: Kopieren Sie ihn mit Strg oder ⌘ und C.',
  preview: 'Wie es aussehen wird',
  width: 'Breite der Vorschau',
  phone: 'auf einem Telefon',
  desktop: 'auf einem Computer',
};
