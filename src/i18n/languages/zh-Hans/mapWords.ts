/** The words of the map in simplified Chinese. */
import type { MapWords } from '../../lazyWords/mapWords';

export const mapWords: MapWords = {
  label: '事件地图',
  where: '何处发生了什么',
  fit: '整张地图',
  site: '确切地点',
  town: '城镇',
  area: '区域',
  earlier: '在可见时段之前',
  empty: '可见时段内没有事件在地图上有地点。',
  base: '陆地与水域：Natural Earth。未绘制边界。',
  keys: '方向键在地点之间移动，回车键打开地点。加号和减号缩放，Shift 加方向键移动地图。',
};
