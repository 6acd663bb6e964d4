/** The words of the map in Japanese. */
import type { MapWords } from '../../lazyWords/mapWords';

export const mapWords: MapWords = {
  label: '出来事の地図',
  where: 'どこで何が起きたか',
  fit: '地図全体',
  site: '正確な場所',
  town: '都市',
  area: '区域',
  earlier: '表示範囲より前',
  empty: '表示範囲の出来事で地図上に場所を持つものはありません。',
  base: '陸地と水域：Natural Earth。国境は描かれていません。',
  keys: '矢印キーで場所から場所へ移り、Enter で開きます。プラスとマイナスで拡大縮小、Shift と矢印で地図を動かします。',
};
