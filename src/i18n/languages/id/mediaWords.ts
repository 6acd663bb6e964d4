/** The words around pictures and other media in Indonesian. */
import type { MediaWords } from '../../mediaWords';

export const mediaWords: MediaWords = {
  heading: 'Gambar dan media',
  enlarge: 'Perbesar',
  previous: 'Sebelumnya',
  next: 'Berikutnya',
  graphic: 'Ini mungkin mengganggu',
  show: 'Tampilkan',
  contact: 'Peramban menghubungi {host} hanya jika Anda menekan ini.',
  load: 'Tampilkan di sini',
  open: 'Buka di situsnya sendiri',
  transcript: 'Transkrip',
  licence: 'Lisensi',
  source: 'Sumber',
};
