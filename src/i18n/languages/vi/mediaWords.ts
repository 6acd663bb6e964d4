/** The words around pictures and other media in Vietnamese. */
import type { MediaWords } from '../../mediaWords';

export const mediaWords: MediaWords = {
  heading: 'Hình ảnh và đa phương tiện',
  enlarge: 'Phóng to',
  previous: 'Trước',
  next: 'Sau',
  graphic: 'Nội dung có thể gây khó chịu',
  show: 'Hiện',
  contact: 'Chỉ khi bạn nhấn, trình duyệt mới kết nối với {host}.',
  load: 'Hiện tại đây',
  open: 'Mở trên trang gốc',
  transcript: 'Bản ghi lời',
  licence: 'Giấy phép',
  source: 'Nguồn',
};
