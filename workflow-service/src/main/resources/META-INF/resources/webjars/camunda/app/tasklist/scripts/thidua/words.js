// The reader's language, chosen as Tasklist chooses it, and the few words that scripts say themselves.
const wanted = (navigator.languages?.[0] ?? navigator.language ?? 'vi').slice(0, 2).toLowerCase();

export const language = wanted === 'en' ? 'en' : 'vi';

const texts = {
  vi: {
    required: 'Cần điền mục này.',
    invalid: 'Giá trị không hợp lệ.',
    tooFew: 'Giá trị nhỏ hơn mức cho phép.',
    tooMany: 'Giá trị lớn hơn mức cho phép.',
    marked: 'Mục có dấu * là bắt buộc. Nút hoàn tất bật khi các mục này đã đủ.',
    nothingChosen: 'Chưa chọn kết luận nào.',
    elsewhere: 'Việc này hoàn tất trên trang được mở từ biểu mẫu, không hoàn tất tại đây.',
    loggedOut: 'Phiên đăng nhập đã hết. Hãy đăng nhập lại rồi làm tiếp.',
    unreachable: 'Không tải được hồ sơ. Hãy thử lại sau ít phút.',
    loading: 'Đang tải…',
    done: 'Đã ghi nhận.',
    portal: 'Cổng thông tin',
    dossier: 'Hồ sơ',
    low: 'Thấp',
    normal: 'Thường',
    high: 'Cao',
    urgent: 'Khẩn',
    overdue: (days) => (days === 0 ? 'Quá hạn từ hôm nay' : `Quá hạn ${days} ngày`),
    left: (days) => (days === 0 ? 'Đến hạn hôm nay' : days === 1 ? 'Đến hạn ngày mai' : `Còn ${days} ngày`),
    priority: (word) => `Ưu tiên: ${word}`,
  },
  en: {
    required: 'Please fill this in.',
    invalid: 'This value is not valid.',
    tooFew: 'This value is too low.',
    tooMany: 'This value is too high.',
    marked: 'Fields with * are required. The button works once they are filled in.',
    nothingChosen: 'Nothing has been decided yet.',
    elsewhere: 'This task is completed on the page that the form opens, not here.',
    loggedOut: 'Your session has ended. Log in again to go on.',
    unreachable: 'The dossier could not be loaded. Please try again in a few minutes.',
    loading: 'Loading…',
    done: 'Done.',
    portal: 'Portal',
    dossier: 'Dossier',
    low: 'Low',
    normal: 'Normal',
    high: 'High',
    urgent: 'Urgent',
    overdue: (days) => (days === 0 ? 'Overdue since today' : `${days} days overdue`),
    left: (days) => (days === 0 ? 'Due today' : days === 1 ? 'Due tomorrow' : `${days} days left`),
    priority: (word) => `Priority: ${word}`,
  },
};

export const words = texts[language];
