/** The words of the snippet builder in Vietnamese. */
import type { SnippetWords } from '../../snippetWords';

export { exportWords } from './exportWords';
export { mapWords } from './mapWords';
export { mediaWords } from './mediaWords';

export const snippetWords: SnippetWords = {
  heading: 'Nhúng những gì đang xem',
  form: 'Nội dung cần dán',
  iframe: 'Khung: cho hầu hết hệ thống biên tập',
  element: 'Phần tử có tập lệnh: trang của bạn có thể điều khiển nó và biết người đọc đang đọc gì',
  link: 'Liên kết có hình ảnh: cho bản tin',
  height: 'Chiều cao (pixel)',
  heightBounds: 'Không dùng được. Chiều cao phù hợp (pixel):',
  parts: 'Xung quanh hình vẽ',
  title: 'tiêu đề',
  toolbar: 'thanh công cụ',
  overview: 'tổng quan',
  list: 'danh sách sự kiện',
  code: 'Mã',
  copy: 'Sao chép mã',
  copied: 'Đã sao chép mã.',
  refused:
    'Trình duyệt không cho phép sao chép. Mã đã được chọn: hãy sao chép bằng Ctrl hoặc ⌘ và C.',
  preview: 'Mã sẽ hiện như thế nào',
  width: 'Chiều rộng bản xem trước',
  phone: 'trên điện thoại',
  desktop: 'trên máy tính',
};
