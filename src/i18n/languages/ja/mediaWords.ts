/** The words around pictures and other media in Japanese. */
import type { MediaWords } from '../../mediaWords';

export const mediaWords: MediaWords = {
  heading: '画像とメディア',
  enlarge: '拡大',
  previous: '前へ',
  next: '次へ',
  graphic: '不快に感じられる内容があります',
  show: '表示',
  contact: '押したときにだけ、ブラウザーが {host} に接続します。',
  load: 'ここに表示',
  open: '元のサイトで開く',
  transcript: '文字起こし',
  licence: 'ライセンス',
  source: '出典',
};
