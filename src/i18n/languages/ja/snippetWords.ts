/** The words of the snippet builder in Japanese. */
import type { SnippetWords } from '../../snippetWords';

export { exportWords } from './exportWords';
export { mapWords } from './mapWords';
export { mediaWords } from './mediaWords';

export const snippetWords: SnippetWords = {
  heading: '表示内容を埋め込む',
  form: '貼り付けるもの',
  iframe: 'フレーム：多くの編集システム向け',
  element: 'スクリプト付きの要素：ページから操作でき、読まれている内容も分かります',
  link: '画像付きリンク：ニュースレター向け',
  height: '高さ（ピクセル）',
  heightBounds: '使用しませんでした。適切な高さ（ピクセル）：',
  parts: '図の周囲',
  title: 'タイトル',
  toolbar: 'ツールバー',
  overview: '概観',
  list: '出来事の一覧',
  code: 'コード',
  copy: 'コードをコピー',
  copied: 'コードをコピーしました。',
  refused:
    'ブラウザーがコピーを許可しませんでした。コードは選択済みです。Ctrlまたは⌘とCでコピーしてください。',
  preview: '表示例',
  width: 'プレビューの幅',
  phone: 'スマートフォン',
  desktop: 'パソコン',
};
