export const routing = {
  title: 'Vì sao hồ sơ ở đây',
  rule: 'Quy tắc',
  ward: 'Phường',
  evidence: 'Căn cứ',
  candidates: 'Các khả năng đã xét',
  nothing: 'Không có căn cứ nào.',
};

/** The routing rules in words; one without an entry is shown as the service words it. */
export const routingRules: Record<string, string> = {
  conflict: 'Tọa độ, nơi ghi trong đơn hoặc nơi nêu rõ trong lời đơn chỉ đến các phường khác nhau.',
  pin: 'Tọa độ nằm trong địa giới một phường.',
  'pin-outside': 'Tọa độ không nằm trong phường nào ở đây, hoặc nằm trên ranh giới hai phường.',
  'stated-ward': 'Đơn ghi tên hoặc mã phường, kể cả tên cũ; phường kế tục ngày nay nhận.',
  'stated-elsewhere': 'Phường ghi trong đơn chưa từng thuộc địa bàn này.',
  'stated-place': 'Khu phố, đường hoặc địa chỉ ghi trong đơn chỉ thuộc một phường.',
  'text-place': 'Khu phố, đường hoặc địa điểm nêu trong lời đơn chỉ thuộc một phường.',
  'text-ward': 'Lời đơn nêu tên một phường.',
  outside: 'Việc xảy ra ở huyện hoặc tỉnh khác.',
  several: 'Nơi được nêu thuộc nhiều phường.',
  'sender-home': 'Đơn nói việc xảy ra ở nơi người gửi ở, và nơi đó thuộc một phường.',
  nothing: 'Không có gì cho biết nơi xảy ra.',
};

/** What a phrase told. */
export const evidenceKinds: Record<string, string> = {
  pin: 'tọa độ',
  ward: 'tên phường',
  place: 'địa danh',
  unsure: 'chưa chắc',
  home: 'nơi người gửi ở',
  aside: 'chỉ nhắc đến',
  outside: 'ngoài địa bàn',
  unknown: 'không rõ nơi nào',
};
