/** The words of the download dialog in Turkish. */
import type { ExportWords } from '../../exportWords';

export const exportWords: ExportWords = {
  events: 'Olaylar',
  shown: 'şu an görünenler',
  all: 'tümü',
  csv: 'Hesap tablosu',
  json: 'Veri kümesi',
  ics: 'Takvim',
  svg: 'Çizim',
  png: 'Resim',
  cite: 'Kaynak göster',
  saved: 'İndirildi',
};
