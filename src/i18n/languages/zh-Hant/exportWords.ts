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
  pdf: '用於列印',
  zip: '全部',
  data: '資料',
  image: '影像',
  width: '寬度',
  view: '目前檢視',
  cite: '引用',
  saved: '已下載',
};
