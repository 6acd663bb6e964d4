/** The words of the snippet builder in Indonesian. */
import type { SnippetWords } from '../../snippetWords';

export { exportWords } from './exportWords';
export { mapWords } from './mapWords';
export { mediaWords } from './mediaWords';

export const snippetWords: SnippetWords = {
  heading: 'Sematkan yang tampak',
  form: 'Yang akan ditempel',
  iframe: 'Bingkai: untuk sebagian besar sistem redaksi',
  element:
    'Elemen dengan skrip: halaman Anda dapat mengendalikannya dan mengetahui apa yang dibaca',
  link: 'Tautan dengan gambar: untuk buletin',
  height: 'Tinggi (piksel)',
  heightBounds: 'Tidak digunakan. Tinggi yang sesuai (piksel):',
  parts: 'Di sekitar gambar',
  title: 'judul',
  toolbar: 'bilah alat',
  overview: 'ikhtisar',
  list: 'daftar peristiwa',
  code: 'Kode',
  copy: 'Salin kode',
  copied: 'Kode telah disalin.',
  refused:
    'Peramban tidak mengizinkan penyalinan. Kode sudah dipilih: salin dengan Ctrl atau ⌘ dan C.',
  preview: 'Tampilannya nanti',
  width: 'Lebar pratinjau',
  phone: 'di ponsel',
  desktop: 'di komputer',
};
