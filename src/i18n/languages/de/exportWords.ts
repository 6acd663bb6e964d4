/** The words of the download dialog in German. */
import type { ExportWords } from '../../exportWords';

export const exportWords: ExportWords = {
  events: 'Ereignisse',
  shown: 'jetzt sichtbare',
  all: 'alle',
  csv: 'Tabelle',
  json: 'Datensatz',
  ics: 'Kalender',
  svg: 'Zeichnung',
  png: 'Bild',
  pdf: 'Zum Drucken',
  zip: 'Alles',
  data: 'Daten',
  image: 'Bild',
  width: 'Breite',
  view: 'Diese Ansicht',
  cite: 'Zitieren',
  saved: 'Heruntergeladen',
};
