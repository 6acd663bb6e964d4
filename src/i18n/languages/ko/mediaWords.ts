/** The words around pictures and other media in Korean. */
import type { MediaWords } from '../../mediaWords';

export const mediaWords: MediaWords = {
  heading: '사진과 미디어',
  enlarge: '확대',
  previous: '이전',
  next: '다음',
  graphic: '불쾌감을 줄 수 있습니다',
  show: '보기',
  contact: '누를 때만 브라우저가 {host}에 연결합니다.',
  load: '여기에서 보기',
  open: '원래 사이트에서 열기',
  transcript: '녹취록',
  licence: '라이선스',
  source: '출처',
};
