/** The words of the snippet builder in Spanish. */
import type { SnippetWords } from '../../snippetWords';

export { exportWords } from './exportWords';
export { mapWords } from './mapWords';
export { mediaWords } from './mediaWords';

export const snippetWords: SnippetWords = {
  heading: 'Insertar lo que ve',
  form: 'Qué pegar',
  iframe: 'Un marco: para la mayoría de los editores',
  element: 'Un elemento con un script: su página puede dirigirlo y saber qué se lee',
  link: 'Un enlace con una imagen: para boletines',
  height: 'Altura (píxeles)',
  heightBounds: 'No se usa. Alturas posibles (píxeles):',
  parts: 'Alrededor del dibujo',
  title: 'título',
  toolbar: 'barra de herramientas',
  overview: 'vista general',
  list: 'lista de acontecimientos',
  code: 'Código',
  copy: 'Copiar el código',
  copied: 'El código está copiado.',
  refused:
    'El navegador no permitió copiar. El código está seleccionado: cópielo con Ctrl o ⌘ y C.',
  preview: 'Cómo se verá',
  width: 'Ancho de la vista previa',
  phone: 'en un teléfono',
  desktop: 'en un ordenador',
};
