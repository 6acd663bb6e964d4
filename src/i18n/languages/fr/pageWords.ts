/** The words of pages and files that only the build writes, in French. */
import type { PageWords } from '../../pageWords';

export const pageWords: PageWords = {
  sourceExplain:
    'Le texte entier tel que nous l’avons. Ce que cette chronologie cite est marqué et mène à l’événement.',
  feed: 'Nouveaux événements et corrections',
  changed: (title) => `Corrigé ou modifié : ${title}`,
  moved: 'Cet événement a une nouvelle adresse.',
  near: 'Vous cherchez peut-être',
  chapters: 'Chapitres',
  events: 'Tous les événements',
  wholeList: 'Tous les événements avec leurs sources, à lire ou à imprimer',
  blocked: 'Cette page ne permet pas d’ouvrir de liens. Copiez l’adresse :',
  julianCalendar: 'calendrier julien',
  method: 'Comment cette chronologie a été faite',
  methodShort: 'Méthode',
  methodSelection: 'Comment les événements ont été choisis',
  methodDating: 'Comment les dates ont été établies',
  methodChecking: 'Qui a vérifié',
  methodMissing: 'Ce qui manque',
  methodRelease: 'Version et empreinte des données',
};
