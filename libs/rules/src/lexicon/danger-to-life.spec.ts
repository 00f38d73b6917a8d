import { dangerToLife } from './danger-to-life';

describe('a letter speaks of danger to life', () => {
  it.each([
    'Kho giấy đang cháy to, có tiếng nổ.',
    'chay kho giay roi, khoi den kit',
    'There is a fire in the market!',
    'Hố ga giữa ngõ mất nắp, tối không đèn.',
    'ho ga ngo 5 mat nap, co nguoi te',
    'Dây điện đứt rơi xuống đường.',
    'Tủ điện tóe lửa.',
    'Tường trường học sắp sập.',
    'Trẻ con suýt đuối nước ở ao.',
    'Lửa tắt rồi lại bùng lên, kho vẫn cháy.',
    'Lửa tắt rồi nhưng dây điện đứt còn nằm giữa ngõ.',
  ])('%s', (text) => expect(dangerToLife(text).danger).toBe(true));

  it.each([
    'Đèn đường hỏng, đề nghị thay bóng.',
    'Kho cháy đêm qua, lửa tắt lúc 1 giờ sáng, đề nghị kiểm tra.',
    'Đề nghị tập huấn phòng cháy chữa cháy.',
    'Bóng đèn cháy đã lâu.',
    'xe chay nhanh qua duong lang',
  ])('not: %s', (text) => expect(dangerToLife(text).danger).toBe(false));
});
