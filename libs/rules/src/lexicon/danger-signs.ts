import { listed, type SignTable } from './signs';

const HOLES = listed('hố ga, nắp hố, nắp cống, miệng cống, hố công trình, hố sâu, giếng, manhole, manhole cover');
const OPEN_OR_FALL = listed(`
    mất nắp, bị mất, không nắp, không có nắp, hở nắp, bay nắp, vỡ nắp, bật nắp, sập nắp, không đậy, không rào, ngã,
    thụt, lọt, rơi xuống, sụt, ko nắp, missing, open, fell
  `);

/**
 * Signs that somebody may die or be hurt now. A false alarm lifts one case to the front and shows three telephone
 * numbers; a miss may cost a life. So mere risk ("nguy cơ cháy nổ") is a sign, and doubt is not a reason to drop one.
 */
export const DANGER_SIGNS: SignTable = {
  signs: [
    { id: 'fire', phrases: ['cháy', 'bốc cháy', 'đám cháy', 'hỏa hoạn', 'bùng lửa', 'ngọn lửa'], accentedOnly: true },
    {
      id: 'fire_typed_bare',
      phrases: listed(`
    chay to, chay lon, chay nha, chay kho, chay xuong, boc chay, chay no, chay rung, dam chay, hoa hoan, cuu hoa, xe
    chua chay, khoi den
  `),
    },
    {
      id: 'fire_english',
      phrases: ['fire', 'on fire', 'in flames', 'burning down', 'explosion', 'exploded', 'thick smoke'],
    },
    {
      id: 'explosion',
      phrases: ['phát nổ', 'tiếng nổ', 'nổ lớn', 'nổ bình', 'bom mìn', 'quả bom', 'vật liệu nổ', 'cháy nổ'],
    },
    {
      id: 'poison',
      phrases: listed(`
    khói độc, khí độc, ngạt khí, ngạt khói, ngạt thở, rò gas, rò rỉ gas, rò rỉ khí, mùi gas, xì gas, ngộ độc, tràn
    hóa chất, gas leak, toxic gas
  `),
    },
    {
      id: 'collapse',
      phrases: listed(`
    sập, đổ sập, sạt lở, nứt toác, lún nứt, sắp đổ, đổ xuống, sụt lún, hố tử thần, collapse, collapsed, collapsing
  `),
      near: listed(`
    nhà, tường, trần, mái, cầu, giàn giáo, cột, cây, đường, đê, bờ, móng, lớp học, trường, building, wall, roof,
    bridge
  `),
      accentedOnly: true,
    },
    {
      id: 'collapse_typed_bare',
      phrases: listed('sap nha, nha sap, sap tuong, tuong sap, do sap, nguy co sap, sat lo, sap mai, sap cau'),
    },
    {
      id: 'falling_objects',
      phrases: listed('rơi xuống, rơi trúng, rơi vào, rơi cách, rơi sát, văng xuống, đổ trúng, falling on'),
      near: listed(`
    gạch, vữa, bê tông, kính, sắt, giàn giáo, cần cẩu, tấm tôn, biển quảng cáo, cành cây, đầu người, trẻ, học sinh,
    bricks
  `),
    },
    { id: 'open_hole', phrases: HOLES, near: OPEN_OR_FALL, within: 9 },
    {
      id: 'electricity',
      phrases: listed(`
    điện giật, giật điện, rò điện, rò rỉ điện, hở điện, chập điện, chập cháy, nhiễm điện, tóe lửa, toé lửa, phóng
    điện, electric shock, electrocuted, live wire, exposed wire
  `),
    },
    {
      id: 'loose_wire',
      phrases: listed('dây điện, đường điện, cáp điện, cột điện, tủ điện, trạm biến áp, power line, electric wire'),
      near: listed(`
    hở, đứt, rơi, sà, võng, tróc vỏ, trần, chạm đất, lòi, thõng, nghiêng, gãy, đổ, nổ, mở toang, fallen, broken,
    hanging
  `),
      within: 6,
    },
    {
      id: 'drowning',
      phrases: listed(`
    đuối nước, chết đuối, suýt đuối, rơi xuống sông, rơi xuống ao, rơi xuống hồ, ngã xuống sông, ngã xuống ao,
    drowning, drowned
  `),
    },
    {
      id: 'violence',
      phrases: listed(`
    dọa giết, dọa chém, đâm chém, cầm dao, tự tử, tự sát, bắt cóc, đánh đập, bạo hành, xâm hại, hiếp dâm, sắp chết,
    nguy kịch, kêu cứu, suicide, kidnapped, threatened to kill, knife
  `),
    },
    {
      id: 'life_named',
      phrases: listed(`
    nguy hiểm tính mạng, nguy hiểm đến tính mạng, đe dọa tính mạng, chết người, cấp cứu, danger to life, life
    threatening
  `),
    },
  ],
  neutral: listed(`
    phòng cháy, chữa cháy, phòng cháy chữa cháy, phòng chống cháy, phòng chống cháy nổ, báo cháy, cháy nắng, cháy
    hàng, cháy túi, cháy bóng, bóng cháy, đèn cháy, đèn bị cháy, bóng bị cháy, cháy bóng đèn, cháy vé, phòng chống
    đuối nước, sập bẫy, trạm cấp cứu, khoa cấp cứu, xe cấp cứu, fire station, fire extinguisher, fire safety, fire
    alarm, chi phi cap cuu
  `),
};

/** A fire said to be out. It calms the signs of fire alone: whoever writes afterwards proposes, he does not call. */
export const FIRE_IS_OUT: SignTable = {
  signs: [
    {
      id: 'out',
      phrases: listed(`
    lửa tắt, lửa đã tắt, đã tắt, tắt hẳn, đã dập tắt, dập tắt được, được dập tắt, đã dập được, đã được khống chế, đã
    khống chế, fire is out, was put out
  `),
    },
  ],
  neutral: listed(`
    chưa dập tắt được, không dập tắt được, chưa được dập tắt, chưa tắt hẳn, không tắt hẳn, lửa tắt rồi lại
  `),
};

/** Fire that burns, or burns again: then nothing calms. */
export const FIRE_STILL_BURNS: SignTable = {
  signs: [
    {
      id: 'burns',
      phrases: listed(`
    đang cháy, vẫn cháy, còn cháy, vẫn còn cháy, cháy lại, bùng lại, bùng lên, bùng cháy lại, lại cháy, âm ỉ, chưa
    dập, chưa tắt, không dập được, không dập tắt được, still burning, rồi lại bùng, lại bùng
  `),
    },
  ],
  neutral: [],
};

/** The signs that the end of a fire calms; a hole, a wire or a wall stays as dangerous as it was. */
export const CALMED_BY_FIRE_OUT: readonly string[] = ['fire', 'fire_typed_bare', 'fire_english', 'explosion'];
