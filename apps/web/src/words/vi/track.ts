export const track = {
  title: 'Theo dõi đơn',
  lead: 'Nhập mã theo dõi và khóa riêng đã nhận khi gửi.',
  code: 'Mã theo dõi',
  secret: 'Khóa riêng',
  open: 'Xem',
  opening: 'Đang tìm…',
  notFound: 'Không có đơn nào ứng với mã và khóa này. Xin xem lại từng chữ.',
  other: 'Xem đơn khác',
  state: 'Hiện nay',
  unit: (name: string) => `Nơi giữ đơn: ${name}`,
  next: 'Việc kế tiếp',
  nothingDue: 'Không còn việc nào phải chờ.',
  promises: 'Các hạn',
  history: 'Đã xảy ra',
  letter: 'Nội dung đã gửi',
  received: (at: string) => `Gửi lúc ${at}`,
  your: 'Ông, bà có thể',
  thanks: 'Đã ghi nhận.',
  send: 'Gửi',
  sending: 'Đang gửi…',
};

/** What a citizen may do, and what the form for it says. A step without an entry shows its own name. */
export const citizenSteps: Record<string, { action: string; explain: string }> = {
  reply: { action: 'Trả lời câu hỏi', explain: 'Cán bộ đang chờ câu trả lời để giải quyết tiếp.' },
  rate: { action: 'Đánh giá', explain: 'Việc giải quyết đã đúng mong đợi chưa?' },
  reopen: { action: 'Đề nghị xem lại', explain: 'Nói rõ điều gì chưa được giải quyết.' },
  withdraw: { action: 'Rút đơn', explain: 'Đơn sẽ được khép lại và không giải quyết nữa.' },
};

export const citizenFields: Record<string, string> = {
  text: 'Lời nhắn',
  reason: 'Lý do',
  body: 'Nội dung',
  score: 'Mức hài lòng',
};

export const scores: Record<string, string> = {
  5: 'Rất hài lòng',
  4: 'Hài lòng',
  3: 'Tạm được',
  2: 'Chưa hài lòng',
  1: 'Rất không hài lòng',
};
