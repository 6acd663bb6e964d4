/** The words of the snippet builder in simplified Chinese. */
import type { SnippetWords } from '../../snippetWords';

export { exportWords } from './exportWords';
export { mapWords } from './mapWords';
export { mediaWords } from './mediaWords';

export const snippetWords: SnippetWords = {
  heading: '嵌入当前所见',
  form: '要粘贴的内容',
  iframe: '框架：适用于大多数编辑系统',
  element: '带脚本的元素：您的网页可以控制它，并得知读者在看什么',
  link: '带图片的链接：适用于电子通讯',
  height: '高度（像素）',
  heightBounds: '未采用。合适的高度（像素）：',
  parts: '图的周围',
  title: '标题',
  toolbar: '工具栏',
  overview: '概览',
  list: '事件列表',
  code: '代码',
  copy: '复制代码',
  copied: '代码已复制。',
  refused: '浏览器不允许复制。代码已选中：请按Ctrl或⌘加C复制。',
  preview: '显示效果',
  width: '预览宽度',
  phone: '手机',
  desktop: '电脑',
};
