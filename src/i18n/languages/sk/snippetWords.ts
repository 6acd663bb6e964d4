import type { SnippetWords } from '../../snippetWords';

/** The words of the snippet builder in Slovak. */
export { exportWords } from './exportWords';
export { mapWords } from './mapWords';
export { mediaWords } from './mediaWords';

export const snippetWords: SnippetWords = {
  heading: 'Vložiť, čo vidíte',
  form: 'Čo vložiť',
  iframe: 'Rám: pre väčšinu redakčných systémov',
  element: 'Prvok so skriptom: vaša stránka ho môže ovládať a dozvie sa, čo sa číta',
  link: 'Odkaz s obrázkom: pre newslettery',
  height: 'Výška (pixely)',
  heightBounds: 'Nepoužité. Vhodná výška (pixely):',
  parts: 'Okolo nákresu',
  title: 'nadpis',
  toolbar: 'panel nástrojov',
  overview: 'prehľad',
  list: 'zoznam udalostí',
  code: 'Kód',
  copy: 'Kopírovať kód',
  copied: 'Kód je skopírovaný.',
  refused:
    'Prehliadač nedovolil kopírovanie. Kód je označený: skopírujte ho klávesmi Ctrl alebo ⌘ a C.',
  preview: 'Ako to bude vyzerať',
  width: 'Šírka náhľadu',
  phone: 'na telefóne',
  desktop: 'na počítači',
};
