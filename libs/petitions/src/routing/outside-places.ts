import { listed } from '@libs/rules';

/**
 * Districts, towns and provinces that are not ours, by the names people still use after the mergers of 2025: beside one
 * of our names they say that another place is meant. Gaps here cost nothing but a desk's glance: a place that nobody
 * knows is not routed either.
 */
export const OUTSIDE_PLACES: readonly string[] = [
  ...listed(`
    Tiên Du, Từ Sơn, Yên Phong, Quế Võ, Thuận Thành, Gia Bình, Lương Tài, Liên Bão, Lạc Vệ, Phú Lâm, Nội Duệ, Hoàn
    Sơn, Đại Đồng, Tri Phương, Phật Tích, Trang Hạ, Đồng Kỵ, Đồng Nguyên, Đình Bảng, Tam Sơn, Phương Liễu, Việt
    Hùng, Đại Xuân, Nhân Hòa, Phố Mới, thị trấn Lim, thị trấn Chờ, thị trấn Hồ, Đông Tiến, Yên Phụ, Tam Giang, Văn
    Môn, Việt Thống
  `),
  ...listed(`
    Bắc Giang, Việt Yên, Bích Động, Hiệp Hòa, Tân Yên, Yên Thế, Lạng Giang, Yên Dũng, Lục Nam, Lục Ngạn, Sơn Động,
    Quang Châu, Nội Hoàng, Vân Trung
  `),
  ...listed(`
    Hà Nội, Hải Phòng, Hải Dương, Hưng Yên, Vĩnh Phúc, Thái Nguyên, Lạng Sơn, Quảng Ninh, Hà Nam, Nam Định, Thái
    Bình, Ninh Bình, Phú Thọ, Hòa Bình, Tuyên Quang, Hà Giang, Cao Bằng, Bắc Kạn, Lào Cai, Yên Bái, Sơn La, Lai
    Châu, Điện Biên, Thanh Hóa, Nghệ An, Hà Tĩnh, Quảng Bình, Quảng Trị, Thừa Thiên Huế, Đà Nẵng, Quảng Nam, Quảng
    Ngãi, Bình Định, Phú Yên, Khánh Hòa, Ninh Thuận, Bình Thuận, Kon Tum, Gia Lai, Đắk Lắk, Đắk Nông, Lâm Đồng, Bình
    Phước, Tây Ninh, Bình Dương, Đồng Nai, Vũng Tàu, Bà Rịa, Hồ Chí Minh, Sài Gòn, Long An, Tiền Giang, Bến Tre, Trà
    Vinh, Vĩnh Long, Đồng Tháp, An Giang, Kiên Giang, Cần Thơ, Hậu Giang, Sóc Trăng, Bạc Liêu, Cà Mau
  `),
  ...listed(`
    Sóc Sơn, Đông Anh, Gia Lâm, Tam Điệp, Quảng Yên, Nam Đàn, Kiến Xương, Tân Lạc, Lai Vung, Cổ Loa, Chí Linh
  `),
];
