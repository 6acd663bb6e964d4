/** The words of the download dialog in English. */
import type { ExportWords } from '../../exportWords';

export const exportWords: ExportWords = {
  events: 'Events',
  shown: 'shown now',
  all: 'all',
  csv: 'Spreadsheet',
  json: 'Dataset',
  ics: 'Calendar',
  svg: 'Drawing',
  png: 'Picture',
  pdf: 'For print',
  zip: 'Everything',
  data: 'Data',
  image: 'Image',
  width: 'Width',
  view: 'This view',
  cite: 'Cite',
  saved: 'Downloaded',
};
