import type { SnippetWords } from '../../snippetWords';

/** The words of the snippet builder in Finnish. */
export { exportWords } from './exportWords';
export { mapWords } from './mapWords';
export { mediaWords } from './mediaWords';

export const snippetWords: SnippetWords = {
  heading: 'Upota se, mitä näet',
  form: 'Mitä liitetään',
  iframe: 'Kehys: useimpiin julkaisujärjestelmiin',
  element: 'Elementti ja skripti: sivusi voi ohjata sitä ja saa tiedon siitä, mitä luetaan',
  link: 'Linkki ja kuva: uutiskirjeisiin',
  height: 'Korkeus (pikseliä)',
  heightBounds: 'Ei käytetty. Sopivat korkeudet (pikseliä):',
  parts: 'Piirroksen ympärillä',
  title: 'otsikko',
  toolbar: 'työkalupalkki',
  overview: 'yleiskuva',
  list: 'tapahtumaluettelo',
  code: 'Koodi',
  copy: 'Kopioi koodi',
  copied: 'Koodi on kopioitu.',
  refused:
    'Selain ei sallinut kopiointia. Koodi on valittu: kopioi se näppäimillä Ctrl tai ⌘ ja C.',
  preview: 'Miltä se näyttää',
  width: 'Esikatselun leveys',
  phone: 'puhelimessa',
  desktop: 'tietokoneella',
};
