/** The words of the download dialog in simplified Chinese. */
import type { ExportWords } from '../../exportWords';

export const exportWords: ExportWords = {
  events: '事件',
  shown: '当前显示的',
  all: '全部',
  csv: '电子表格',
  json: '数据集',
  ics: '日历',
  svg: '图形',
  png: '图片',
  pdf: '用于打印',
  zip: '全部',
  data: '数据',
  image: '图像',
  width: '宽度',
  view: '当前视图',
  cite: '引用',
  saved: '已下载',
};
