/** The words of the map in Indonesian. */
import type { MapWords } from '../../lazyWords/mapWords';

export const mapWords: MapWords = {
  label: 'Peta peristiwa',
  where: 'Apa terjadi di mana',
  fit: 'Seluruh peta',
  site: 'tempat pasti',
  town: 'kota',
  area: 'wilayah',
  earlier: 'sebelum rentang yang terlihat',
  empty: 'Tidak ada peristiwa dalam rentang yang terlihat yang punya tempat di peta.',
  base: 'Daratan dan perairan: Natural Earth. Batas negara tidak digambar.',
  keys: 'Tombol panah berpindah dari tempat ke tempat, Enter membukanya. Plus dan minus mengubah skala, Shift dan panah menggeser peta.',
};
