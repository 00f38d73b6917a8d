import { accepted, answered, checked, classified, decided, delivered, rated, type Story, signed } from '../story';

const ward = 'vu-ninh';
const wardName = 'Vũ Ninh';

export const VU_NINH: readonly Story[] = [
  {
    ago: 1,
    ward,
    from: 'Ứng Thị Nhung',
    letter: {
      type: 'phan_anh',
      title: 'Bờ kè sông sạt lở sát nhà dân',
      text: 'Bờ kè sông ở khu 6 Đáp Cầu đang sạt lở, vết nứt vào sát tường nhà tôi, nền nhà bắt đầu lún. Gia đình rất lo nhà sập.',
      wardName: 'Đáp Cầu',
      neighbourhood: 'Khu 6',
    },
    turns: [],
  },
  {
    ago: 3,
    ward,
    from: 'Phí Văn Lãm',
    letter: {
      title: 'Chợ Đáp Cầu họp tràn ra đường',
      text: 'Buổi sáng chợ Đáp Cầu họp tràn ra đường, ô tô không qua được, các cháu đi học muộn.',
      wardName: 'Đáp Cầu',
    },
    turns: [classified(1, 'phan_anh', 'trat_tu_do_thi')],
  },
  {
    ago: 11,
    ward,
    from: 'Chử Thị Loan',
    letter: {
      type: 'kien_nghi',
      title: 'Sơn lại sân bóng rổ ở khu Cô Mễ',
      text: 'Đề nghị sơn lại vạch và thay lưới sân bóng rổ của khu Cô Mễ trước kỳ nghỉ hè.',
      wardName,
      neighbourhood: 'Cô Mễ',
    },
    turns: [],
  },
  {
    ago: 17,
    ward,
    from: 'Âu Văn Kiên',
    letter: {
      type: 'phan_anh',
      title: 'Nhà máy kính chạy máy ồn ban đêm',
      text: 'Xưởng gần nhà máy kính Đáp Cầu chạy máy cả đêm, rung cửa kính các nhà quanh đó.',
      wardName,
    },
    turns: [accepted(1)],
  },
  {
    ago: 35,
    ward,
    from: 'Từ Thị Hợi',
    letter: {
      type: 'phan_anh',
      title: 'Hồ Đồng Trầm nổi váng và cá chết',
      text: 'Hồ Đồng Trầm nổi váng xanh, cá chết trắng một góc đã hơn một tuần. Đề nghị lấy mẫu nước.',
      wardName,
    },
    turns: [accepted(3)],
  },
  {
    ago: 58,
    ward,
    from: 'Kim Văn Thế',
    letter: {
      type: 'phan_anh',
      title: 'Bậc lên núi Búp Lê hỏng',
      text: 'Mấy bậc đá lên núi Búp Lê bị bong, người già tập thể dục dễ vấp.',
      wardName: 'Thị Cầu',
    },
    turns: [accepted(2), answered(9, 'Đã xây lại mười bốn bậc và lắp tay vịn.'), rated(11, 5)],
  },
  {
    ago: 80,
    ward,
    from: 'Lã Thị Xuyến',
    letter: {
      type: 'kien_nghi',
      title: 'Trồng cây bóng mát phố Trần Lựu',
      text: 'Phố Trần Lựu mới làm vỉa hè mà không có cây nào, đề nghị trồng cây bóng mát.',
      wardName: 'Thị Cầu',
      street: 'Trần Lựu',
    },
    turns: [
      accepted(2),
      answered(13, 'Đã đưa vào kế hoạch trồng cây đợt tới, 36 cây sao đen.'),
      rated(20, 4, 'Mong làm đúng hẹn.'),
    ],
  },
  {
    ago: 42,
    ward,
    from: 'Nông Văn Bàng',
    letter: {
      type: 'khieu_nai',
      title: 'Khiếu nại biên bản xử phạt đổ vật liệu',
      text: 'Tôi khiếu nại biên bản xử phạt về đổ vật liệu ở khu Thanh Sơn, vì số vật liệu đó không phải của gia đình tôi.',
      wardName,
      neighbourhood: 'Thanh Sơn',
    },
    turns: [
      signed(2),
      checked(3),
      accepted(4, 'leader'),
      decided(20, 'dung', 'Hủy biên bản do xác định sai chủ vật liệu.'),
      delivered(22),
    ],
  },
];
