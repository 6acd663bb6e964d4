/** The words around pictures and other media in Chinese (traditional). */
import type { MediaWords } from '../../mediaWords';

export const mediaWords: MediaWords = {
  heading: '圖片和媒體',
  enlarge: '放大',
  previous: '上一個',
  next: '下一個',
  graphic: '內容可能令人不適',
  show: '顯示',
  contact: '只有點按後，瀏覽器才會連接 {host}。',
  load: '在此顯示',
  open: '在原網站開啟',
  transcript: '文字記錄',
  licence: '授權',
  source: '來源',
};
