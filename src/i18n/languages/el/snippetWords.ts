import type { SnippetWords } from '../../snippetWords';

/** The words of the snippet builder in Greek. */
export { exportWords } from './exportWords';
export { mapWords } from './mapWords';
export { mediaWords } from './mediaWords';

export const snippetWords: SnippetWords = {
  heading: 'Ενσωματώστε αυτό που βλέπετε',
  form: 'Τι θα επικολλήσετε',
  iframe: 'Πλαίσιο: για τα περισσότερα συστήματα σύνταξης',
  element: 'Στοιχείο με σενάριο: η σελίδα σας μπορεί να το ελέγχει και μαθαίνει τι διαβάζεται',
  link: 'Σύνδεσμος με εικόνα: για ενημερωτικά δελτία',
  height: 'Ύψος (εικονοστοιχεία)',
  heightBounds: 'Δεν χρησιμοποιήθηκε. Κατάλληλα ύψη (εικονοστοιχεία):',
  parts: 'Γύρω από το σχέδιο',
  title: 'τίτλος',
  toolbar: 'γραμμή εργαλείων',
  overview: 'επισκόπηση',
  list: 'κατάλογος γεγονότων',
  code: 'Κώδικας',
  copy: 'Αντιγραφή κώδικα',
  copied: 'Ο κώδικας αντιγράφηκε.',
  refused:
    'Το πρόγραμμα περιήγησης δεν επέτρεψε την αντιγραφή. Ο κώδικας είναι επιλεγμένος: αντιγράψτε τον με Ctrl ή ⌘ και C.',
  preview: 'Πώς θα φαίνεται',
  width: 'Πλάτος προεπισκόπησης',
  phone: 'σε τηλέφωνο',
  desktop: 'σε υπολογιστή',
};
