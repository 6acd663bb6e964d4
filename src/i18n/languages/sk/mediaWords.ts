/** The words around pictures and other media in Slovak. */
import type { MediaWords } from '../../mediaWords';

export const mediaWords: MediaWords = {
  heading: 'Obrázky a médiá',
  enlarge: 'Zväčšiť',
  previous: 'Predchádzajúce',
  next: 'Ďalšie',
  graphic: 'Obsah môže znepokojiť',
  show: 'Zobraziť',
  contact: 'Až po stlačení sa prehliadač spojí s {host}.',
  load: 'Zobraziť tu',
  open: 'Otvoriť na vlastnej stránke',
  transcript: 'Prepis',
  licence: 'Licencia',
  source: 'Zdroj',
};
