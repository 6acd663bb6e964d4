/** The words of the map in Greek. */
import type { MapWords } from '../../lazyWords/mapWords';

export const mapWords: MapWords = {
  label: 'Χάρτης των γεγονότων',
  where: 'Τι συνέβη πού',
  fit: 'Όλος ο χάρτης',
  site: 'ακριβής τόπος',
  town: 'πόλη',
  area: 'περιοχή',
  earlier: 'πριν από το ορατό διάστημα',
  empty: 'Κανένα γεγονός στο ορατό διάστημα δεν έχει θέση στον χάρτη.',
  base: 'Ξηρά και νερά: Natural Earth. Τα σύνορα δεν σχεδιάζονται.',
  keys: 'Τα βέλη πηγαίνουν από τόπο σε τόπο, το Enter τον ανοίγει. Το συν και το πλην αλλάζουν κλίμακα, Shift και βέλος μετακινούν τον χάρτη.',
};
