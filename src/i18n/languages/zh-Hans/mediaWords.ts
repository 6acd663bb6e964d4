/** The words around pictures and other media in Chinese (simplified). */
import type { MediaWords } from '../../mediaWords';

export const mediaWords: MediaWords = {
  heading: '图片和媒体',
  enlarge: '放大',
  previous: '上一个',
  next: '下一个',
  graphic: '内容可能令人不适',
  show: '显示',
  contact: '只有点按后，浏览器才会连接 {host}。',
  load: '在此显示',
  open: '在原网站打开',
  transcript: '文字记录',
  licence: '许可',
  source: '来源',
};
