/** The words of the download dialog in traditional Chinese. */
import type { ExportWords } from '../../exportWords';

export const exportWords: ExportWords = {
  events: '事件',
  shown: '目前顯示的',
  all: '全部',
  csv: '試算表',
  json: '資料集',
  ics: '行事曆',
  svg: '圖形',
  png: '圖片',
  cite: '引用',
  saved: '已下載',
};
