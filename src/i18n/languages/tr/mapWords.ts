/** The words of the map in Turkish. */
import type { MapWords } from '../../lazyWords/mapWords';

export const mapWords: MapWords = {
  label: 'Olayların haritası',
  where: 'Nerede ne oldu',
  fit: 'Bütün harita',
  site: 'kesin yer',
  town: 'şehir',
  area: 'bölge',
  earlier: 'görünen dönemden önce',
  empty: 'Görünen dönemdeki hiçbir olayın haritada yeri yok.',
  base: 'Kara ve sular: Natural Earth. Sınırlar çizilmemiştir.',
  keys: 'Ok tuşları yerden yere gider, Enter açar. Artı ve eksi ölçeği değiştirir, Shift ile ok haritayı kaydırır.',
};
