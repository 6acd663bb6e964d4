/** The words of pages and files that only the build writes, in simplified Chinese. */
import type { PageWords } from '../../pageWords';

export const pageWords: PageWords = {
  sourceExplain: '这是我们所持有的全文。此时间线引用的部分已标出，并可通往相应事件。',
  feed: '新事件与更正',
  changed: (title) => `已更正或变更：${title}`,
  moved: '此事件有新的网址。',
  near: '您可能在找',
  chapters: '章节',
  events: '所有事件',
  wholeList: '所有事件及其来源，供阅读或打印',
  blocked: '此页面不允许打开链接。请复制网址：',
  julianCalendar: '儒略历',
  method: '本时间线是如何制作的',
  methodShort: '方法',
  methodSelection: '如何选择事件',
  methodDating: '如何确定日期',
  methodChecking: '由谁核对',
  methodMissing: '缺少什么',
  methodRelease: '数据的版本与哈希值',
};
