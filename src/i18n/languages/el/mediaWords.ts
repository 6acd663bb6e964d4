/** The words around pictures and other media in Greek. */
import type { MediaWords } from '../../mediaWords';

export const mediaWords: MediaWords = {
  heading: 'Εικόνες και πολυμέσα',
  enlarge: 'Μεγέθυνση',
  previous: 'Προηγούμενο',
  next: 'Επόμενο',
  graphic: 'Μπορεί να σοκάρει',
  show: 'Εμφάνιση',
  contact: 'Μόνο αν το πατήσετε, το πρόγραμμα περιήγησης επικοινωνεί με: {host}.',
  load: 'Εμφάνιση εδώ',
  open: 'Άνοιγμα στον δικό του ιστότοπο',
  transcript: 'Απομαγνητοφώνηση',
  licence: 'Άδεια',
  source: 'Πηγή',
};
