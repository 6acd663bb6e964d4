/** The words around pictures and other media in Swedish. */
import type { MediaWords } from '../../mediaWords';

export const mediaWords: MediaWords = {
  heading: 'Bilder och medier',
  enlarge: 'Förstora',
  previous: 'Föregående',
  next: 'Nästa',
  graphic: 'Detta kan väcka obehag',
  show: 'Visa',
  contact: 'Först när du trycker här kontaktar webbläsaren {host}.',
  load: 'Visa här',
  open: 'Öppna på den egna webbplatsen',
  transcript: 'Avskrift',
  licence: 'Licens',
  source: 'Källa',
};
