/** The words of the map in Vietnamese. */
import type { MapWords } from '../../lazyWords/mapWords';

export const mapWords: MapWords = {
  label: 'Bản đồ các sự kiện',
  where: 'Việc gì xảy ra ở đâu',
  fit: 'Toàn bộ bản đồ',
  site: 'địa điểm chính xác',
  town: 'thành phố',
  area: 'khu vực',
  earlier: 'trước khoảng đang xem',
  empty: 'Không sự kiện nào trong khoảng đang xem có địa điểm trên bản đồ.',
  base: 'Đất liền và mặt nước: Natural Earth. Không vẽ biên giới.',
  keys: 'Phím mũi tên đi từ nơi này sang nơi khác, Enter mở nơi đó. Dấu cộng và trừ thu phóng, Shift và mũi tên di chuyển bản đồ.',
};
