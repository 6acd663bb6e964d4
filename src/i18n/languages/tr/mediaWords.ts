/** The words around pictures and other media in Turkish. */
import type { MediaWords } from '../../mediaWords';

export const mediaWords: MediaWords = {
  heading: 'Görseller ve medya',
  enlarge: 'Büyüt',
  previous: 'Önceki',
  next: 'Sonraki',
  graphic: 'Bu rahatsız edebilir',
  show: 'Göster',
  contact: 'Tarayıcınız yalnızca buna basarsanız şuraya bağlanır: {host}.',
  load: 'Burada göster',
  open: 'Kendi sitesinde aç',
  transcript: 'Metin dökümü',
  licence: 'Lisans',
  source: 'Kaynak',
};
