import type { SnippetWords } from '../../snippetWords';

/** The words of the snippet builder in Croatian. */
export { exportWords } from './exportWords';
export { mapWords } from './mapWords';
export { mediaWords } from './mediaWords';

export const snippetWords: SnippetWords = {
  heading: 'Ugradite ono što vidite',
  form: 'Što zalijepiti',
  iframe: 'Okvir: za većinu uredničkih sustava',
  element: 'Element sa skriptom: vaša stranica može njime upravljati i doznaje što se čita',
  link: 'Poveznica sa slikom: za biltene',
  height: 'Visina (pikseli)',
  heightBounds: 'Nije upotrijebljeno. Prikladna visina (pikseli):',
  parts: 'Oko crteža',
  title: 'naslov',
  toolbar: 'alatna traka',
  overview: 'pregled',
  list: 'popis događaja',
  code: 'Kod',
  copy: 'Kopiraj kod',
  copied: 'Kod je kopiran.',
  refused:
    'Preglednik nije dopustio kopiranje. Kod je označen: kopirajte ga tipkama Ctrl ili ⌘ i C.',
  preview: 'Kako će izgledati',
  width: 'Širina pregleda',
  phone: 'na telefonu',
  desktop: 'na računalu',
};
