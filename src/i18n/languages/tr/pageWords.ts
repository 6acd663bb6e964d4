import type { PageWords } from '../../pageWords';

/** The words of pages that only the build writes, in Turkish. */
export const pageWords: PageWords = {
  sourceExplain:
    'Elimizdeki biçimiyle metnin tamamı. Bu zaman çizelgesinin alıntıladığı yerler işaretlidir ve olayına götürür.',
  feed: 'Yeni olaylar ve düzeltmeler',
  changed: (title) => `Düzeltildi veya değiştirildi: ${title}`,
  moved: 'Bu olayın yeni bir adresi var.',
  near: 'Belki şunu arıyorsunuz',
  chapters: 'Bölümler',
  events: 'Tüm olaylar',
  wholeList: 'Kaynaklarıyla birlikte tüm olaylar, okumak veya yazdırmak için',
  blocked: 'Bu sayfa bağlantıların açılmasına izin vermiyor. Adresi kopyalayın:',
  julianCalendar: 'Jülyen takvimi',
  method: 'Bu zaman çizelgesi nasıl yapıldı',
  methodShort: 'Yöntem',
  methodSelection: 'Olaylar nasıl seçildi',
  methodDating: 'Tarihler nasıl belirlendi',
  methodChecking: 'Kim kontrol etti',
  methodMissing: 'Ne eksik',
  methodRelease: 'Verinin sürümü ve özeti',
};
