/** The words of the snippet builder in French. */
import type { SnippetWords } from '../../snippetWords';

export { exportWords } from './exportWords';
export { mapWords } from './mapWords';
export { mediaWords } from './mediaWords';

export const snippetWords: SnippetWords = {
  heading: 'Intégrer ce que vous voyez',
  form: 'Que coller',
  iframe: 'Un cadre : pour la plupart des éditeurs',
  element: 'Un élément avec un script : votre page peut le piloter et savoir ce qui est lu',
  link: 'Un lien avec une image : pour les lettres d’information',
  height: 'Hauteur (pixels)',
  heightBounds: 'Non utilisée. Hauteurs possibles (pixels) :',
  parts: 'Autour du dessin',
  title: 'titre',
  toolbar: 'barre d’outils',
  overview: 'vue d’ensemble',
  list: 'liste des événements',
  code: 'Code à coller',
  copy: 'Copier le code',
  copied: 'Le code est copié.',
  refused:
    'Le navigateur n’a pas permis la copie. Le code est sélectionné : copiez-le avec Ctrl ou ⌘ et C.',
  preview: 'Aperçu',
  width: 'Largeur de l’aperçu',
  phone: 'sur un téléphone',
  desktop: 'sur un ordinateur',
};
