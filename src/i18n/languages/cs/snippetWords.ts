import type { SnippetWords } from '../../snippetWords';

/** The words of the snippet builder in Czech. */
export { exportWords } from './exportWords';
export { mapWords } from './mapWords';
export { mediaWords } from './mediaWords';

export const snippetWords: SnippetWords = {
  heading: 'Vložit, co vidíte',
  form: 'Co vložit',
  iframe: 'Rámec: pro většinu redakčních systémů',
  element: 'Prvek se skriptem: vaše stránka ho může ovládat a dozví se, co se čte',
  link: 'Odkaz s obrázkem: pro newslettery',
  height: 'Výška (pixely)',
  heightBounds: 'Nepoužito. Vhodná výška (pixely):',
  parts: 'Kolem nákresu',
  title: 'nadpis',
  toolbar: 'panel nástrojů',
  overview: 'přehled',
  list: 'seznam událostí',
  code: 'Kód',
  copy: 'Kopírovat kód',
  copied: 'Kód je zkopírován.',
  refused:
    'Prohlížeč nedovolil kopírování. Kód je označený: zkopírujte ho klávesami Ctrl nebo ⌘ a C.',
  preview: 'Jak to bude vypadat',
  width: 'Šířka náhledu',
  phone: 'na telefonu',
  desktop: 'na počítači',
};
