/** The words of the download dialog in Swedish. */
import type { ExportWords } from '../../exportWords';

export const exportWords: ExportWords = {
  events: 'Händelser',
  shown: 'de som visas nu',
  all: 'alla',
  csv: 'Kalkylblad',
  json: 'Datamängd',
  ics: 'Kalender',
  svg: 'Teckning',
  png: 'Bild',
  pdf: 'För utskrift',
  zip: 'Allt',
  data: 'Data',
  image: 'Bild',
  width: 'Bredd',
  view: 'Den här vyn',
  cite: 'Citera',
  saved: 'Nedladdat',
};
