/** The words of the download dialog in Japanese. */
import type { ExportWords } from '../../exportWords';

export const exportWords: ExportWords = {
  events: '出来事',
  shown: '表示中のもの',
  all: 'すべて',
  csv: '表計算',
  json: 'データセット',
  ics: 'カレンダー',
  svg: '図',
  png: '画像',
  pdf: '印刷用',
  zip: 'すべて',
  data: 'データ',
  image: '画像',
  width: '幅',
  view: 'この表示',
  cite: '引用',
  saved: 'ダウンロードしました',
};
