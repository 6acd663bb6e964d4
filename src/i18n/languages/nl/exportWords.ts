/** The words of the download dialog in Dutch. */
import type { ExportWords } from '../../exportWords';

export const exportWords: ExportWords = {
  events: 'Gebeurtenissen',
  shown: 'nu in beeld',
  all: 'alle',
  csv: 'Rekenblad',
  json: 'Gegevensset',
  ics: 'Agenda',
  svg: 'Tekening',
  png: 'Afbeelding',
  cite: 'Citeren',
  saved: 'Gedownload',
};
