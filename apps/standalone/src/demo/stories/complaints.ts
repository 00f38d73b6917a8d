import { accepted, checked, classified, decided, delivered, type Story, signed, took, tookToday } from '../story';

const ward = 'kinh-bac';
const wardName = 'Kinh Bắc';

/** Khiếu nại at every bend of its way, and what is sent elsewhere. */
export const COMPLAINTS: readonly Story[] = [
  {
    ago: 3,
    ward,
    from: 'Lã Thị Ngoan',
    letter: {
      type: 'khieu_nai',
      title: 'Khiếu nại thông báo thu hồi chỗ bán hàng',
      text: 'Tôi khiếu nại thông báo thu hồi chỗ bán hàng của tôi ở chợ Nhớn, vì tôi đã nộp đủ phí đến hết năm.',
      wardName,
    },
    turns: [
      took(1, 'officer', {
        step: 'ask_signature',
        text: 'Đơn khiếu nại phải có chữ ký hoặc điểm chỉ. Mời bà mang bản ký đến bộ phận tiếp công dân của phường.',
      }),
    ],
  },
  {
    ago: 62,
    ward,
    from: 'Hoàng Văn Thiết',
    letter: {
      type: 'khieu_nai',
      title: 'Khiếu nại quyết định xử phạt về xây tường rào',
      text: 'Tôi khiếu nại quyết định xử phạt vì tường rào nhà tôi xây đúng mốc giới đã được cấp năm 2015.',
      wardName: 'Suối Hoa',
    },
    turns: [
      signed(1),
      checked(2),
      accepted(3, 'leader'),
      took(6, 'officer', { step: 'verify', text: 'Đã đo lại mốc giới, có biên bản kèm theo.' }),
      decided(18, 'dung', 'Hủy quyết định xử phạt do đo sai mốc giới.'),
      delivered(19),
      tookToday(21, 'officer', { step: 'publish', means: 'noticeboard' }),
      took(44, 'officer', { step: 'enforce', text: 'Đã hoàn trả tiền phạt và xin lỗi gia đình.' }),
    ],
  },
  {
    ago: 22,
    ward,
    from: 'Bành Thị Sửu',
    letter: {
      type: 'khieu_nai',
      title: 'Khiếu nại việc không xác nhận nguồn gốc đất',
      text: 'Tôi khiếu nại việc phường không xác nhận nguồn gốc thửa đất gia đình tôi sử dụng từ năm 1987.',
      wardName,
    },
    turns: [
      signed(1),
      checked(2),
      accepted(3, 'leader'),
      took(10, 'leader', {
        step: 'suspend',
        ground: 'other_result_awaited',
        reason: 'Chờ kết quả trích đo địa chính của Văn phòng đăng ký đất đai.',
      }),
    ],
  },
  {
    ago: 25,
    ward: 'vo-cuong',
    from: 'Kim Văn Đạt',
    letter: {
      type: 'khieu_nai',
      title: 'Khiếu nại việc tạm giữ xe ba gác',
      text: 'Tôi khiếu nại việc tạm giữ xe ba gác của tôi quá thời hạn ghi trong biên bản.',
      wardName: 'Võ Cường',
    },
    turns: [
      signed(1),
      checked(2),
      accepted(3, 'leader'),
      took(11, 'officer', { step: 'withdraw', reason: 'Nhận đơn rút có chữ ký tại trụ sở.' }),
      took(12, 'leader', {
        step: 'terminate',
        ground: 'full_withdrawal',
        means: 'signed_form',
        reason: 'Đã nhận lại xe, có đơn rút đủ chữ ký.',
      }),
    ],
  },
  {
    ago: 18,
    ward: 'vu-ninh',
    from: 'Âu Thị Nhị',
    letter: {
      type: 'khieu_nai',
      title: 'Khiếu nại quyết định năm 2019',
      text: 'Tôi khiếu nại quyết định giao đất của Ủy ban nhân dân phường năm 2019 cho hàng xóm.',
      wardName: 'Vũ Ninh',
    },
    turns: [
      signed(1),
      checked(3, 'officer', 'not_eligible'),
      took(4, 'leader', {
        step: 'refuse',
        ground: 'time_limit_over',
        reason: 'Thời hiệu khiếu nại đã hết từ năm 2019 mà không nêu trở ngại khách quan.',
      }),
    ],
  },
  {
    ago: 14,
    ward: 'vu-ninh',
    from: 'Thân Văn Mậu',
    letter: {
      type: 'khieu_nai',
      title: 'Khiếu nại quyết định của Giám đốc sở',
      text: 'Tôi khiếu nại quyết định thu hồi giấy phép của Giám đốc Sở đối với cửa hàng của tôi ở Đáp Cầu.',
      wardName: 'Đáp Cầu',
    },
    turns: [
      took(3, 'officer', {
        step: 'guide',
        ground: 'outside_competence',
        reason: 'Người giải quyết lần đầu là Giám đốc Sở đã ra quyết định (Luật Khiếu nại Đ.20).',
      }),
    ],
  },
  {
    ago: 16,
    ward: 'vu-ninh',
    from: 'Quách Thị Hoa',
    letter: {
      type: 'khieu_nai',
      title: 'Đơn do cơ quan báo chí chuyển đến',
      text: 'Tòa soạn chuyển đơn của tôi khiếu nại hợp đồng thuê nhà với một công ty tư nhân ở phường Vũ Ninh.',
      wardName: 'Vũ Ninh',
    },
    turns: [
      took(2, 'officer', {
        step: 'return_letter',
        ground: 'forwarded_outside_competence',
        reason: 'Tranh chấp hợp đồng giữa hai bên thuộc thẩm quyền Tòa án.',
      }),
    ],
  },
  {
    ago: 12,
    ward: 'hap-linh',
    from: 'Giáp Văn Tứ',
    letter: {
      type: 'khieu_nai',
      title: 'Khiếu nại lần hai về hỗ trợ di chuyển mộ',
      text: 'Tôi không đồng ý với quyết định giải quyết khiếu nại lần đầu của Chủ tịch UBND phường về hỗ trợ di chuyển mộ.',
      wardName: 'Hạp Lĩnh',
    },
    turns: [classified(1, 'khieu_nai_lan_hai', 'dat_dai_gpmb'), signed(2, 'province'), checked(3, 'province')],
  },
  {
    ago: 8,
    ward: 'hap-linh',
    from: 'Mạc Thị Én',
    letter: {
      type: 'khieu_nai',
      title: 'Khiếu nại quyết định kỷ luật khiển trách',
      text: 'Tôi là viên chức trường mầm non, khiếu nại quyết định kỷ luật khiển trách đối với tôi.',
      wardName: 'Hạp Lĩnh',
    },
    turns: [classified(1, 'khieu_nai_ky_luat', 'can_bo_cong_chuc'), signed(2), checked(4)],
  },
  {
    ago: 9,
    ward: 'vo-cuong',
    from: 'Tiêu Văn Quỳnh',
    letter: {
      title: 'Quy định nộp hai lần cùng một giấy tờ',
      text: 'Thủ tục đăng ký hộ kinh doanh ở phường Võ Cường yêu cầu tôi nộp hai lần cùng một giấy tờ. Đề nghị sửa quy định.',
      wardName: 'Võ Cường',
    },
    turns: [classified(1, 'phan_anh_quy_dinh', 'thu_tuc_hanh_chinh'), accepted(2)],
  },
];
