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
  pdf: 'Yazdırmak için',
  zip: 'Tümü',
  data: 'Veriler',
  image: 'Görüntü',
  width: 'Genişlik',
  view: 'Bu görünüm',
  cite: 'Kaynak göster',
  saved: 'İndirildi',
};
