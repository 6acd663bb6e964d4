/** The words of the download dialog in Greek. */
import type { ExportWords } from '../../exportWords';

export const exportWords: ExportWords = {
  events: 'Γεγονότα',
  shown: 'όσα φαίνονται τώρα',
  all: 'όλα',
  csv: 'Υπολογιστικό φύλλο',
  json: 'Σύνολο δεδομένων',
  ics: 'Ημερολόγιο',
  svg: 'Σχέδιο',
  png: 'Εικόνα',
  pdf: 'Για εκτύπωση',
  zip: 'Όλα',
  data: 'Δεδομένα',
  image: 'Εικόνα',
  width: 'Πλάτος',
  view: 'Αυτή η προβολή',
  cite: 'Παραπομπή',
  saved: 'Λήφθηκε',
};
