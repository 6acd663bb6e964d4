/** The words of pages and files that only the build writes, in Japanese. */
import type { PageWords } from '../../pageWords';

export const pageWords: PageWords = {
  sourceExplain:
    '当方が保有する全文です。このタイムラインが引用する箇所には印があり、その出来事へ移動できます。',
  feed: '新しい出来事と訂正',
  changed: (title) => `訂正または変更：${title}`,
  moved: 'この出来事のアドレスが変わりました。',
  near: 'お探しのページはこちらでしょうか',
  chapters: '章',
  events: 'すべての出来事',
  wholeList: 'すべての出来事と出典（閲覧・印刷用）',
  blocked: 'このページではリンクを開けません。アドレスをコピーしてください：',
  julianCalendar: 'ユリウス暦',
  method: 'この年表の作り方',
  methodShort: '方法',
  methodSelection: '出来事の選び方',
  methodDating: '日付の決め方',
  methodChecking: '誰が確認したか',
  methodMissing: '足りないもの',
  methodRelease: 'データの版とハッシュ値',
};
