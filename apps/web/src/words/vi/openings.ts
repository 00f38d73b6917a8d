import type { Opening } from '@libs/contracts';

/** On the page of a case whose sender is sealed. */
export const openings = {
  title: 'Người gửi được giữ kín',
  lead: 'Tên và nơi liên lạc nằm trong niêm phong. Cần biết để giải quyết thì nêu lý do; người giữ niêm phong đồng ý thì chỉ người đề nghị đọc được, trong vài giờ.',
  askTitle: 'Đề nghị mở',
  reason: 'Vì sao cần biết người gửi là ai',
  reasonHint: 'Người giữ niêm phong đọc lý do này. Đừng chép lại nội dung đơn.',
  ask: 'Gửi đề nghị',
  asking: 'Đang gửi…',
  requested: (at: string) => `Đề nghị lúc ${at}`,
  endsAt: (at: string) => `Tự khép lại lúc ${at}`,
  endedAt: (at: string) => `Đã khép lại lúc ${at}`,
  refusal: 'Lý do từ chối',
  read: 'Đọc người gửi là ai',
  reading: 'Đang mở…',
  readNoted: 'Mỗi lần đọc đều được ghi lại.',
  hide: 'Giấu đi',
  sender: 'Người gửi',
  anonymous: 'Người gửi không để lại tên.',
  persons: 'Người thân cần bảo vệ',
};

export const openingStates: Record<Opening['state'], string> = {
  requested: 'Chờ đồng ý',
  open: 'Đang mở',
  refused: 'Bị từ chối',
  ended: 'Đã khép lại',
};

/** On the page of whoever keeps the seals. */
export const custodian = {
  title: 'Giữ niêm phong',
  lead: 'Người gửi tố cáo được niêm phong bằng khóa của người giữ. Không ai mở được nếu người giữ chưa đồng ý.',
  key: 'Khóa của tôi',
  noKey: 'Chưa có khóa: chưa có gì được niêm phong bằng khóa của tài khoản này.',
  made: 'Có từ',
  waiting: (count: number) => `${count} người gửi chưa được niêm phong bằng khóa của người giữ nào.`,
  lost: 'Quên cụm mật khẩu là mất khóa. Không ai khôi phục được, kể cả quản trị: cụm này không được lưu ở đâu. Hãy chép ra giấy, cất nơi khóa được.',
  passphrase: 'Cụm mật khẩu',
  passphraseHint: 'Ít nhất 12 ký tự, không dùng ở nơi nào khác. Vài từ không liên quan nhau là tốt nhất.',
  again: 'Nhập lại cụm mật khẩu',
  differs: 'Hai lần nhập chưa giống nhau.',
  make: 'Tạo khóa',
  making: 'Đang tạo…',
  keyMade: 'Đã tạo khóa. Từ nay niêm phong mới mở được bằng khóa này.',
  change: 'Đổi cụm mật khẩu',
  current: 'Cụm mật khẩu hiện nay',
  next: 'Cụm mật khẩu mới',
  changed: 'Đã đổi cụm mật khẩu. Khóa vẫn là khóa cũ.',
  share: 'Chia sẻ cho người giữ khác',
  shareLead:
    'Những gì niêm phong trước khi người giữ khác có khóa thì họ chưa mở được. Làm một lần sau khi họ tạo khóa.',
  shareNow: 'Chia sẻ',
  recipients: 'Đang niêm phong cho những khóa này',
  recipientsLead:
    'Mọi danh tính mới được niêm phong cho từng khóa dưới đây. Thấy một người hay một dấu khóa lạ, hãy báo ngay người đứng đầu.',
  compared: 'Tôi đã gặp hoặc gọi từng người và đối chiếu dấu khóa',
  alone: 'Chưa có người giữ nào khác có khóa.',
  shared: (count: number) =>
    count === 0 ? 'Không còn gì phải chia sẻ.' : `Đã niêm phong thêm ${count} mục cho người giữ khác.`,
  busy: 'Đang gửi…',
};

export const askedOpenings = {
  title: 'Đề nghị chờ quyết định',
  none: 'Không có đề nghị nào.',
  from: (name: string, at: string) => `${name} · ${at}`,
  caseId: 'Số hồ sơ',
  own: 'Đề nghị này của chính tài khoản này: người giữ khác quyết định.',
  needsKey: 'Tạo khóa trước đã, rồi mới đồng ý được.',
  consent: 'Đồng ý mở',
  consentTo: (name: string) => `Đồng ý mở cho ${name}`,
  refuse: 'Từ chối',
  refuseTo: (name: string) => `Từ chối ${name}`,
  refusal: 'Lý do từ chối',
  consented: (name: string) => `Đã mở cho ${name}. Việc này được ghi lại và tự khép lại.`,
  refused: (name: string) => `Đã từ chối ${name}.`,
};
