/** The words of the download dialog in French. */
import type { ExportWords } from '../../exportWords';

export const exportWords: ExportWords = {
  events: 'Événements',
  shown: 'affichés maintenant',
  all: 'tous',
  csv: 'Feuille de calcul',
  json: 'Jeu de données',
  ics: 'Calendrier',
  svg: 'Dessin',
  png: 'Image',
  pdf: 'Pour imprimer',
  zip: 'Tout',
  data: 'Données',
  image: 'Image',
  width: 'Largeur',
  view: 'Cette vue',
  cite: 'Citer',
  saved: 'Téléchargé',
};
