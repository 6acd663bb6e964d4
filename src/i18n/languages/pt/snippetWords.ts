/** The words of the snippet builder in Portuguese. */
import type { SnippetWords } from '../../snippetWords';

export { exportWords } from './exportWords';
export { mapWords } from './mapWords';
export { mediaWords } from './mediaWords';

export const snippetWords: SnippetWords = {
  heading: 'Incorporar o que vê',
  form: 'O que colar',
  iframe: 'Uma moldura: para a maioria dos editores',
  element: 'Um elemento com um script: a sua página pode comandá-lo e saber o que se lê',
  link: 'Uma ligação com uma imagem: para boletins',
  height: 'Altura (píxeis)',
  heightBounds: 'Não usada. Alturas possíveis (píxeis):',
  parts: 'À volta do desenho',
  title: 'título',
  toolbar: 'barra de ferramentas',
  overview: 'visão geral',
  list: 'lista de acontecimentos',
  code: 'Código',
  copy: 'Copiar o código',
  copied: 'O código foi copiado.',
  refused: 'O navegador não permitiu copiar. O código está selecionado: copie-o com Ctrl ou ⌘ e C.',
  preview: 'Como vai ficar',
  width: 'Largura da pré-visualização',
  phone: 'num telefone',
  desktop: 'num computador',
};
