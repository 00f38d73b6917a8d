import { accepted, checked, classified, type Story, signed, took } from '../story';

const wardName = 'Nam Sơn';

/** Tố cáo beyond its acceptance. All of it is seen by the competent head alone. */
export const DENUNCIATIONS: readonly Story[] = [
  {
    ago: 40,
    ward: 'nam-son',
    from: 'Một người dân',
    letter: {
      type: 'to_cao',
      title: 'Tố cáo khai thác đất trái phép',
      text: 'Tôi tố cáo một nhóm người ban đêm chở đất đồi ở Nam Sơn đi bán, có ảnh và biển số xe kèm theo.',
      wardName,
      confidential: true,
    },
    turns: [
      signed(1, 'leader'),
      checked(2, 'leader'),
      accepted(4, 'leader'),
      took(15, 'leader', {
        step: 'extend',
        days: 15,
        criteria: ['several_places'],
        reason: 'Phải xác minh tại ba địa điểm.',
      }),
      took(24, 'leader', {
        step: 'conclude',
        outcome: 'dung_mot_phan',
        text: 'Có việc khai thác trái phép tại một trong ba địa điểm được nêu.',
      }),
    ],
  },
  {
    ago: 21,
    ward: 'nam-son',
    from: 'Một người dân',
    letter: {
      type: 'to_cao',
      title: 'Tố cáo tiếp về thu quỹ',
      text: 'Tôi tố cáo tiếp: việc lãnh đạo phường Nam Sơn thu quỹ sai quy định đã được kết luận nhưng tôi cho là không đúng.',
      wardName,
      confidential: true,
    },
    turns: [
      classified(1, 'to_cao_tiep', 'can_bo_cong_chuc', 'province'),
      signed(2, 'province'),
      took(9, 'province', {
        step: 'uphold',
        reason: 'Việc giải quyết tố cáo trước đó đúng pháp luật; không có tình tiết mới.',
      }),
    ],
  },
  {
    ago: 13,
    ward: 'nam-son',
    from: 'Một người dân',
    letter: {
      type: 'to_cao',
      title: 'Tố cáo tiếp vì quá hạn',
      text: 'Tôi tố cáo lãnh đạo phường Nam Sơn từ bốn tháng trước, đến nay quá thời hạn mà không được giải quyết.',
      wardName,
      confidential: true,
    },
    turns: [
      classified(1, 'to_cao_tiep', 'can_bo_cong_chuc', 'province'),
      signed(2, 'province'),
      took(3, 'province', { step: 'find_overdue', reason: 'Quá thời hạn của Luật Tố cáo Đ.30.' }),
      took(4, 'province', {
        step: 'request_report',
        body: 'UBND phường Nam Sơn',
        text: 'Đề nghị báo cáo quá trình giải quyết, lý do quá hạn và trách nhiệm.',
      }),
    ],
  },
];
