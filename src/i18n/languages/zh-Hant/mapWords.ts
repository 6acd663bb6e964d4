/** The words of the map in traditional Chinese. */
import type { MapWords } from '../../lazyWords/mapWords';

export const mapWords: MapWords = {
  label: '事件地圖',
  where: '何處發生了什麼',
  fit: '整張地圖',
  site: '確切地點',
  town: '城鎮',
  area: '區域',
  earlier: '在可見時段之前',
  empty: '可見時段內沒有事件在地圖上有地點。',
  base: '陸地與水域：Natural Earth。未繪製邊界。',
  keys: '方向鍵在地點之間移動，Enter 鍵開啟地點。加號和減號縮放，Shift 加方向鍵移動地圖。',
};
