/** The words of pages and files that only the build writes, in Indonesian. */
import type { PageWords } from '../../pageWords';

export const pageWords: PageWords = {
  sourceExplain:
    'Teks lengkap sebagaimana ada pada kami. Bagian yang dikutip garis waktu ini ditandai dan mengarah ke peristiwanya.',
  feed: 'Peristiwa baru dan koreksi',
  changed: (title) => `Dikoreksi atau diubah: ${title}`,
  moved: 'Peristiwa ini memiliki alamat baru.',
  near: 'Mungkin yang dicari',
  chapters: 'Bab',
  events: 'Semua peristiwa',
  wholeList: 'Semua peristiwa beserta sumbernya, untuk dibaca atau dicetak',
  blocked: 'Halaman ini tidak mengizinkan tautan dibuka. Salin alamatnya:',
  julianCalendar: 'Kalender Julian',
  method: 'Bagaimana lini masa ini dibuat',
  methodShort: 'Metode',
  methodSelection: 'Bagaimana peristiwa dipilih',
  methodDating: 'Bagaimana tanggal ditetapkan',
  methodChecking: 'Siapa yang memeriksa',
  methodMissing: 'Apa yang belum ada',
  methodRelease: 'Versi dan hash data',
};
