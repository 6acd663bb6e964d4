import type { SnippetWords } from '../../snippetWords';

/** The words of the snippet builder in Turkish. */
export { exportWords } from './exportWords';
export { mapWords } from './mapWords';
export { mediaWords } from './mediaWords';

export const snippetWords: SnippetWords = {
  heading: 'Gördüğünüzü yerleştirin',
  form: 'Ne yapıştırılacak',
  iframe: 'Çerçeve: çoğu yayın sistemi için',
  element: 'Betikli öğe: sayfanız onu yönetebilir ve ne okunduğunu öğrenir',
  link: 'Görselli bağlantı: bültenler için',
  height: 'Yükseklik (piksel)',
  heightBounds: 'Kullanılmadı. Uygun yükseklikler (piksel):',
  parts: 'Çizimin çevresi',
  title: 'başlık',
  toolbar: 'araç çubuğu',
  overview: 'genel bakış',
  list: 'olay listesi',
  code: 'Kod',
  copy: 'Kodu kopyala',
  copied: 'Kod kopyalandı.',
  refused: 'Tarayıcı kopyalamaya izin vermedi. Kod seçili: Ctrl veya ⌘ ve C ile kopyalayın.',
  preview: 'Nasıl görünecek',
  width: 'Önizleme genişliği',
  phone: 'telefonda',
  desktop: 'bilgisayarda',
};
