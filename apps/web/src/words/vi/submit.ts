import type { PetitionType } from '@libs/rules';

export const nav = { submit: 'Gửi đơn', track: 'Theo dõi', staff: 'Dành cho cán bộ' };

export const submit = {
  title: 'Ông, bà muốn nói điều gì?',
  lead: 'Không cần tài khoản. Viết xong sẽ nhận một mã để theo dõi, và biết ngày nào phải có trả lời.',
  what: 'Việc muốn gửi',
  petition: 'Phản ánh, kiến nghị, khiếu nại, tố cáo',
  petitionHint: 'Báo một việc, góp một ý, đòi xem lại một quyết định',
  dialogue: 'Yêu cầu đối thoại',
  dialogueHint: 'Xin gặp để nói chuyện trực tiếp với cơ quan hoặc lãnh đạo',
  type: 'Loại đơn',
  chooseType: 'Đã biết rõ đây là loại đơn nào?',
  unsure: 'Tôi không rõ, nhờ cán bộ xếp giúp',
  withWhom: 'Muốn gặp ai',
  withWhomHint: 'Tên cơ quan hoặc chức danh, ví dụ: Chủ tịch UBND phường',
  topic: 'Về việc gì',
  groupSize: 'Số người cùng dự',
  text: 'Nội dung',
  textHint: 'Việc gì, ở đâu, từ khi nào, mong được giải quyết thế nào. Viết như đang kể với người quen.',
  where: 'Việc xảy ra ở đâu',
  whereHint: 'Càng rõ thì đơn đến đúng phường càng nhanh. Tên phường cũ cũng được.',
  ward: 'Phường',
  neighbourhood: 'Khu phố, thôn',
  street: 'Đường, số nhà hoặc nơi dễ nhận ra',
  locate: 'Dùng vị trí của máy này',
  locating: 'Đang tìm vị trí…',
  located: (lat: string, lng: string) => `Đã ghi vị trí ${lat}, ${lng}`,
  forget: 'Bỏ vị trí',
  locateFailed: 'Máy không cho biết vị trí. Xin ghi tên phường hoặc đường.',
  who: 'Ai gửi',
  anonymous: 'Gửi không ghi tên',
  anonymousHint: 'Đơn vẫn được đọc. Riêng khiếu nại và tố cáo, luật đòi có họ tên và địa chỉ mới thụ lý được.',
  name: 'Họ và tên',
  phone: 'Số điện thoại',
  address: 'Địa chỉ',
  confidential: 'Xin giữ kín tên và địa chỉ của tôi',
  confidentialHint: 'Chỉ người có thẩm quyền giải quyết mới được biết.',
  send: 'Gửi',
  sending: 'Đang gửi…',
  proving:
    'Nhiều đơn vừa được gửi từ mạng này, nên máy đang giải một phép tính nhỏ rồi mới gửi. Xin chờ vài giây, không cần làm gì.',
  kept: 'Những gì đang viết được giữ trên máy này cho đến khi gửi xong hoặc đóng trang, trừ họ tên, điện thoại, địa chỉ.',
  notKept: 'Đơn này cần giữ kín nên không được giữ lại trên máy: tải lại hoặc đóng trang trước khi gửi là mất.',
  clear: 'Xóa và viết lại',
  alreadySent:
    'Một đơn đã đến nơi ở lần gửi trước, với lời khác. Bấm Gửi lần nữa sẽ gửi lời mới này thành một đơn mới.',
};

export const petitionTypes: Record<PetitionType, { name: string; meaning: string }> = {
  phan_anh: { name: 'Phản ánh', meaning: 'Báo một việc đang xảy ra: đường hỏng, rác, tiếng ồn, cách làm việc.' },
  kien_nghi: { name: 'Kiến nghị', meaning: 'Đề xuất một cách làm, một thay đổi, một ý góp.' },
  khieu_nai: {
    name: 'Khiếu nại',
    meaning:
      'Đề nghị xem lại một quyết định hoặc việc làm của cơ quan mà mình cho là trái luật, thiệt đến quyền của mình.',
  },
  to_cao: { name: 'Tố cáo', meaning: 'Báo người có hành vi vi phạm pháp luật. Tên người gửi được giữ bí mật.' },
};

export const receipt = {
  title: 'Đã nhận được',
  lead: 'Xin giữ mã và khóa dưới đây. Có hai thứ này là xem được đơn, không cần gì khác.',
  code: 'Mã theo dõi',
  secret: 'Khóa riêng',
  secretHint: 'Chỉ hiện ra một lần này. Đừng đưa cho người lạ.',
  copyBoth: 'Sao chép mã và khóa',
  link: 'Mở trang theo dõi',
  next: 'Tiếp theo',
  received: (at: string) => `Tiếp nhận lúc ${at}`,
  another: 'Gửi đơn khác',
  emergencyTitle: 'Nếu có người đang gặp nguy hiểm, gọi ngay',
};
