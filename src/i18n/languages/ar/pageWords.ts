import type { PageWords } from '../../pageWords';

/** The words in Arabic for pages and files that only the build writes. */
export const pageWords: PageWords = {
  sourceExplain: 'النص الكامل كما هو لدينا. ما يقتبسه هذا الخط الزمني معلَّم ويقود إلى الحدث المعني.',
  feed: 'أحداث جديدة وتصحيحات',
  changed: (title) => `صُحح أو عُدل: ${title}`,
  moved: 'لهذا الحدث عنوان جديد.',
  near: 'ربما تبحث عن',
  chapters: 'الفصول',
  events: 'جميع الأحداث',
  wholeList: 'جميع الأحداث مع مصادرها، للقراءة أو الطباعة',
  blocked: 'لا تسمح هذه الصفحة بفتح الروابط. انسخ العنوان:',
};
