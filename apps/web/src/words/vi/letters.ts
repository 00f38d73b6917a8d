import type { Letter } from '@libs/contracts';

export const letters = {
  title: 'Văn bản',
  none: 'Chưa có văn bản nào.',
  symbol: (symbol: string) => `Số ${symbol}`,
  drafted: (date: string) => `Soạn ngày ${date}`,
  issued: (date: string) => `Phát hành ngày ${date}`,
  missing: (fields: string) => `Còn phải điền trước khi duyệt: ${fields}.`,
  filled: 'Điền, sửa dự thảo',
  save: 'Lưu dự thảo',
  saving: 'Đang lưu…',
  saved: 'Đã lưu dự thảo.',
  pdf: 'Tải bản PDF',
  docx: 'Tải bản DOCX',
  draftNew: 'Soạn văn bản khác',
  secondPerson: 'Người soạn hoặc sửa dự thảo không tự duyệt, không tự phát hành.',
  namesRead: 'Đã đọc: không chỗ nào cho biết người tố cáo là ai. Duyệt',
  unfilled: 'chưa điền',
};

export const letterStates: Record<Letter['state'], string> = {
  draft: 'Dự thảo',
  approved: 'Đã duyệt',
  issued: 'Đã phát hành',
};
