import type { PageWords } from '../../pageWords';

/** The words of pages that only the build writes, in Greek. */
export const pageWords: PageWords = {
  sourceExplain:
    'Ολόκληρο το κείμενο όπως το έχουμε. Όσα παραθέτει αυτό το χρονολόγιο είναι σημειωμένα και οδηγούν στο γεγονός τους.',
  feed: 'Νέα γεγονότα και διορθώσεις',
  changed: (title) => `Διορθώθηκε ή άλλαξε: ${title}`,
  moved: 'Αυτό το γεγονός έχει νέα διεύθυνση.',
  near: 'Ίσως αναζητάτε',
  chapters: 'Κεφάλαια',
  events: 'Όλα τα γεγονότα',
  wholeList: 'Όλα τα γεγονότα με τις πηγές τους, για ανάγνωση ή εκτύπωση',
  blocked: 'Αυτή η σελίδα δεν επιτρέπει το άνοιγμα συνδέσμων. Αντιγράψτε τη διεύθυνση:',
  julianCalendar: 'Ιουλιανό ημερολόγιο',
  method: 'Πώς φτιάχτηκε αυτό το χρονολόγιο',
  methodShort: 'Μέθοδος',
  methodSelection: 'Πώς επιλέχθηκαν τα γεγονότα',
  methodDating: 'Πώς ορίστηκαν οι ημερομηνίες',
  methodChecking: 'Ποιος έλεγξε',
  methodMissing: 'Τι λείπει',
  methodRelease: 'Έκδοση και αποτύπωμα των δεδομένων',
};
