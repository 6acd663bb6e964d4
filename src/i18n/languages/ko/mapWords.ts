/** The words of the map in Korean. */
import type { MapWords } from '../../lazyWords/mapWords';

export const mapWords: MapWords = {
  label: '사건 지도',
  where: '어디서 무슨 일이 있었나',
  fit: '지도 전체',
  site: '정확한 장소',
  town: '도시',
  area: '지역',
  earlier: '보이는 기간 이전',
  empty: '보이는 기간의 사건 중 지도에 장소가 있는 것이 없습니다.',
  base: '육지와 물: Natural Earth. 국경은 그리지 않았습니다.',
  keys: '화살표 키로 장소를 옮기고 Enter로 엽니다. 더하기와 빼기로 확대·축소하고 Shift와 화살표로 지도를 움직입니다.',
};
