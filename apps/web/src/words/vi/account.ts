export const signIn = {
  title: 'Đăng nhập cán bộ',
  username: 'Tên đăng nhập',
  password: 'Mật khẩu',
  submit: 'Đăng nhập',
  busy: 'Đang gửi…',
  refused: 'Tên đăng nhập hoặc mật khẩu không đúng.',
  citizen: 'Trang của người dân',
};

export const code = {
  title: 'Mã xác thực',
  lead: 'Mật khẩu đã đúng. Tài khoản này còn cần một mã trong ứng dụng xác thực.',
  label: 'Mã sáu số, hoặc một mã dự phòng',
  hint: 'Mã trong ứng dụng xác thực đổi mỗi nửa phút. Mất điện thoại thì dùng một mã dự phòng.',
  refused: 'Mã không đúng, đã dùng rồi hoặc đã hết hạn. Hãy chờ mã kế tiếp.',
};

export const password = {
  title: 'Đổi mật khẩu',
  first: 'Mật khẩu đang dùng là do người khác cấp. Hãy chọn một mật khẩu chỉ mình bạn biết.',
  old: 'Mật khẩu hiện nay',
  chosen: 'Mật khẩu mới',
  chosenHint: 'Ít nhất 12 ký tự. Một câu dài dễ nhớ là tốt nhất.',
  submit: 'Đổi mật khẩu',
  refused: 'Mật khẩu hiện nay hoặc mã xác thực không đúng.',
  changed: 'Đã đổi mật khẩu. Mọi nơi khác đã bị đăng xuất.',
};

export const enrolment = {
  title: 'Đăng ký ứng dụng xác thực',
  first: 'Từ nay đăng nhập cần thêm một mã trong điện thoại: ai biết mật khẩu của bạn cũng chưa vào được.',
  again: 'Đổi điện thoại xác thực',
  need: 'Cần một ứng dụng xác thực trên điện thoại, ứng dụng nào theo chuẩn TOTP cũng được.',
  begin: 'Bắt đầu đăng ký',
  scan: 'Mở ứng dụng xác thực trên điện thoại và quét hình này.',
  picture: 'Mã QR để ứng dụng xác thực quét',
  orType: 'Không quét được thì nhập dòng này:',
  firstCode: 'Mã sáu số đang hiện trong ứng dụng',
  confirm: 'Xác nhận',
  wrong: 'Mã không đúng hoặc đã hết hạn.',
};

export const recovery = {
  title: 'Mã dự phòng',
  again: 'Lấy mã dự phòng mới',
  why: 'Mỗi mã vào được một lần khi không có điện thoại. Chúng chỉ hiện lần này: hãy in ra hoặc chép lại, cất nơi khóa được.',
  copy: 'Sao chép cả mười mã',
  kept: 'Tôi đã cất giữ',
  renew: 'Lấy mười mã mới, bỏ mã cũ',
};

export const sessions = {
  title: 'Nơi đang đăng nhập',
  unknownDevice: 'Thiết bị không rõ',
  since: (begun: string, seen: string) => `Từ ${begun}; dùng lần cuối ${seen}`,
  here: 'Chính là nơi này',
  end: 'Đăng xuất nơi đó',
  endThat: (begun: string) => `Đăng xuất nơi đã vào lúc ${begun}`,
  endAll: 'Đăng xuất mọi nơi, cả nơi này',
};

export const account = {
  title: 'Tài khoản',
};
