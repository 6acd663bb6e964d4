/** The words of pages and files that only the build writes, in Korean. */
import type { PageWords } from '../../pageWords';

export const pageWords: PageWords = {
  sourceExplain:
    '보유하고 있는 전문입니다. 이 타임라인이 인용한 부분은 표시되어 있으며 해당 사건으로 이어집니다.',
  feed: '새 사건과 정정',
  changed: (title) => `정정 또는 변경: ${title}`,
  moved: '이 사건의 주소가 바뀌었습니다.',
  near: '혹시 다음을 찾으시나요',
  chapters: '장',
  events: '모든 사건',
  wholeList: '모든 사건과 출처(읽기 및 인쇄용)',
  blocked: '이 페이지에서는 링크를 열 수 없습니다. 주소를 복사하세요:',
  julianCalendar: '율리우스력',
  method: '이 연표를 만든 방법',
  methodShort: '방법',
  methodSelection: '사건을 고른 방법',
  methodDating: '날짜를 정한 방법',
  methodChecking: '누가 확인했나',
  methodMissing: '빠진 것',
  methodRelease: '데이터의 버전과 해시',
};
