/** The words of pages and files that only the build writes, in traditional Chinese. */
import type { PageWords } from '../../pageWords';

export const pageWords: PageWords = {
  sourceExplain: '這是我們持有的全文。此時間軸引用的部分已標示，並可通往相應事件。',
  feed: '新事件與更正',
  changed: (title) => `已更正或變更：${title}`,
  moved: '此事件有新的網址。',
  near: '您可能在找',
  chapters: '章節',
  events: '所有事件',
  wholeList: '所有事件及其來源，供閱讀或列印',
  blocked: '此頁面不允許開啟連結。請複製網址：',
  julianCalendar: '儒略曆',
  method: '本時間軸是如何製作的',
  methodShort: '方法',
  methodSelection: '如何選擇事件',
  methodDating: '如何確定日期',
  methodChecking: '由誰核對',
  methodMissing: '缺少什麼',
  methodRelease: '資料的版本與雜湊值',
};
