import type { SIGNATURE_MEANS } from '@libs/rules';

/** What an unsigned khiếu nại or tố cáo still lacks, said to whoever sent it. */
export const signature = {
  title: 'Đơn này còn thiếu chữ ký',
  why: 'Khiếu nại và tố cáo phải có chữ ký hoặc điểm chỉ của người gửi thì mới được thụ lý. Đơn đã được tiếp nhận và chuyển đến nơi giải quyết; chỉ việc thụ lý còn chờ chữ ký.',
  by: (date: string) => `Xin ký trước hết ngày ${date}, bằng một trong các cách sau:`,
  where: (unit: string | null) =>
    unit
      ? `Nơi nhận: bộ phận tiếp công dân, ${unit}.`
      : 'Nơi nhận: bộ phận tiếp công dân của nơi giữ đơn. Tên nơi ấy hiện ở trang theo dõi.',
  kept: (date: string) =>
    `Ngày gửi qua mạng, ${date}, vẫn được lưu làm bằng chứng về thời hiệu: ký sau không làm mất ngày này.`,
  basis: 'Căn cứ',
};

export const signatureMeans: Record<(typeof SIGNATURE_MEANS)[number], { name: string; how: string }> = {
  signed_paper: {
    name: 'Đơn giấy đã ký',
    how: 'Viết hoặc in đơn, ký tên hoặc điểm chỉ, ghi mã theo dõi, rồi gửi bưu điện hoặc mang đến nộp.',
  },
  signed_scan: {
    name: 'Bản chụp đơn đã ký',
    how: 'Chụp rõ đơn đã ký có ghi mã theo dõi, rồi gửi ảnh hoặc nộp bản in.',
  },
  digital_signature: {
    name: 'Chữ ký số',
    how: 'Ký số vào đơn, rồi gửi tệp kèm mã theo dõi.',
  },
  visit_record: {
    name: 'Đến trực tiếp',
    how: 'Mang giấy tờ tùy thân và mã theo dõi đến trình bày; cán bộ ghi biên bản để ông, bà ký.',
  },
};
