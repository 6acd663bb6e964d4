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
  pdf: 'Om af te drukken',
  zip: 'Alles',
  data: 'Gegevens',
  image: 'Afbeelding',
  width: 'Breedte',
  view: 'Deze weergave',
  cite: 'Citeren',
  saved: 'Gedownload',
};
