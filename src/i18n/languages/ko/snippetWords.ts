/** The words of the snippet builder in Korean. */
import type { SnippetWords } from '../../snippetWords';

export { exportWords } from './exportWords';
export { mapWords } from './mapWords';
export { mediaWords } from './mediaWords';

export const snippetWords: SnippetWords = {
  heading: '보고 있는 내용 삽입',
  form: '붙여 넣을 내용',
  iframe: '프레임: 대부분의 편집 시스템용',
  element: '스크립트가 있는 요소: 페이지에서 제어하고 무엇을 읽는지 알 수 있음',
  link: '이미지가 있는 링크: 뉴스레터용',
  height: '높이(픽셀)',
  heightBounds: '사용하지 않았습니다. 알맞은 높이(픽셀):',
  parts: '그림 주변',
  title: '제목',
  toolbar: '도구 모음',
  overview: '개요',
  list: '사건 목록',
  code: '코드',
  copy: '코드 복사',
  copied: '코드를 복사했습니다.',
  refused:
    '브라우저가 복사를 허용하지 않았습니다. 코드가 선택되어 있으니 Ctrl 또는 ⌘와 C로 복사하세요.',
  preview: '표시될 모습',
  width: '미리 보기 너비',
  phone: '휴대전화',
  desktop: '컴퓨터',
};
