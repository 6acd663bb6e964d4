/** The words of the download dialog in Korean. */
import type { ExportWords } from '../../exportWords';

export const exportWords: ExportWords = {
  events: '사건',
  shown: '지금 보이는 것',
  all: '모두',
  csv: '스프레드시트',
  json: '데이터 세트',
  ics: '캘린더',
  svg: '도형',
  png: '이미지',
  pdf: '인쇄용',
  zip: '전체',
  data: '데이터',
  image: '이미지',
  width: '너비',
  view: '현재 보기',
  cite: '인용',
  saved: '다운로드됨',
};
