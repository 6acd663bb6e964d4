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
  cite: '引用',
  saved: 'ダウンロードしました',
};
