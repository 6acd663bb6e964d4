/** The words of the download dialog in Vietnamese. */
import type { ExportWords } from '../../exportWords';

export const exportWords: ExportWords = {
  events: 'Sự kiện',
  shown: 'đang hiển thị',
  all: 'tất cả',
  csv: 'Bảng tính',
  json: 'Bộ dữ liệu',
  ics: 'Lịch',
  svg: 'Bản vẽ',
  png: 'Hình ảnh',
  pdf: 'Để in',
  zip: 'Tất cả',
  data: 'Dữ liệu',
  image: 'Hình ảnh',
  width: 'Chiều rộng',
  view: 'Chế độ xem này',
  cite: 'Trích dẫn',
  saved: 'Đã tải xuống',
};
