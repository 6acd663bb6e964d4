/** The words of the snippet builder in traditional Chinese. */
import type { SnippetWords } from '../../snippetWords';

export { exportWords } from './exportWords';
export { mapWords } from './mapWords';
export { mediaWords } from './mediaWords';

export const snippetWords: SnippetWords = {
  heading: '嵌入目前所見',
  form: '要貼上的內容',
  iframe: '框架：適用於大多數編輯系統',
  element: '附指令碼的元素：您的網頁可以控制它，並得知讀者在看什麼',
  link: '附圖片的連結：適用於電子報',
  height: '高度（像素）',
  heightBounds: '未採用。合適的高度（像素）：',
  parts: '圖的周圍',
  title: '標題',
  toolbar: '工具列',
  overview: '概覽',
  list: '事件清單',
  code: '程式碼',
  copy: '複製程式碼',
  copied: '已複製程式碼。',
  refused: '瀏覽器不允許複製。程式碼已選取：請按Ctrl或⌘加C複製。',
  preview: '顯示效果',
  width: '預覽寬度',
  phone: '手機',
  desktop: '電腦',
};
