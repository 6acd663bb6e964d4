/** The words of pages and files that only the build writes, in Vietnamese. */
import type { PageWords } from '../../pageWords';

export const pageWords: PageWords = {
  sourceExplain:
    'Toàn văn như chúng tôi đang có. Những gì dòng thời gian này trích dẫn được đánh dấu và dẫn đến sự kiện tương ứng.',
  feed: 'Sự kiện mới và đính chính',
  changed: (title) => `Đã đính chính hoặc thay đổi: ${title}`,
  moved: 'Sự kiện này có địa chỉ mới.',
  near: 'Có thể bạn đang tìm',
  chapters: 'Các chương',
  events: 'Tất cả sự kiện',
  wholeList: 'Tất cả sự kiện cùng nguồn, để đọc hoặc in',
  blocked: 'Trang này không cho phép mở liên kết. Hãy sao chép địa chỉ:',
  julianCalendar: 'Lịch Julius',
  method: 'Dòng thời gian này được làm thế nào',
  methodShort: 'Phương pháp',
  methodSelection: 'Các sự kiện được chọn thế nào',
  methodDating: 'Các ngày được xác định thế nào',
  methodChecking: 'Ai đã kiểm tra',
  methodMissing: 'Còn thiếu gì',
  methodRelease: 'Phiên bản và mã băm của dữ liệu',
};
