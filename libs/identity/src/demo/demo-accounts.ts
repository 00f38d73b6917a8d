import { base32Of, otpauthUriOf } from '../second-factor/totp';
import type { Assignment } from '../staff-actor';
import { demoSecretOf } from './demo-secret';

export interface DemoAccount extends Assignment {
  readonly username: string;
  readonly password: string;
  /** RFC 4648 base32. */
  readonly totpSecret: string;
  /** The same secret, for an authenticator to scan. */
  readonly otpauthUri: string;
  readonly displayName: string;
}

/** One for all, so that whoever tries the service need not look it up again. */
const PASSWORD = 'lang-nghe-demo';

const WARDS = [
  ['vu-ninh', 'Vũ Ninh'],
  ['kinh-bac', 'Kinh Bắc'],
  ['vo-cuong', 'Võ Cường'],
  ['nam-son', 'Nam Sơn'],
  ['hap-linh', 'Hạp Lĩnh'],
] as const;

type Row = readonly [username: string, role: Assignment['role'], unitId: string, displayName: string];

const OF_A_WARD = WARDS.flatMap(([slug, name]): Row[] => [
  [`${slug}.officer`, 'ward_officer', `ward-2025-07-${slug}-uba`, `Cán bộ tiếp nhận phường ${name}`],
  [`${slug}.leader`, 'ward_leader', `ward-2025-07-${slug}-uba`, `Chủ tịch UBND phường ${name}`],
  [`${slug}.party-officer`, 'party_officer', `ward-2025-07-${slug}-party`, `Cán bộ Đảng ủy phường ${name}`],
  [`${slug}.party-leader`, 'committee_leader', `ward-2025-07-${slug}-party`, `Bí thư Đảng ủy phường ${name}`],
]);

const OF_THE_PROVINCE: Row[] = [
  ['reception', 'reception_officer', 'reception-province', 'Cán bộ Ban Tiếp công dân tỉnh'],
  ['reception.second', 'reception_officer', 'reception-province', 'Cán bộ thứ hai Ban Tiếp công dân tỉnh'],
  ['province.head', 'superior_head', 'ubnd-province', 'Chủ tịch UBND tỉnh'],
  ['province.deputy', 'superior_head', 'ubnd-province', 'Phó Chủ tịch UBND tỉnh'],
  ['tinh-uy.leader', 'committee_leader', 'tinh-uy', 'Thường trực Tỉnh ủy'],
  ['dan-van.officer', 'party_officer', 'ban-tuyen-giao-dan-van', 'Cán bộ Ban Tuyên giáo và Dân vận Tỉnh ủy'],
  ['custodian.first', 'custodian', 'reception-province', 'Người giữ khóa thứ nhất'],
  ['custodian.second', 'custodian', 'reception-province', 'Người giữ khóa thứ hai'],
  ['auditor', 'auditor', 'ban-noi-chinh', 'Kiểm tra viên'],
  ['administrator', 'administrator', 'ubnd-province', 'Quản trị hệ thống'],
];

/** Every role, and all five wards of today. For trying the service out: passwords and TOTP secrets are none. */
export const DEMO_ACCOUNTS: readonly DemoAccount[] = [...OF_A_WARD, ...OF_THE_PROVINCE].map(
  ([username, role, unitId, displayName]) => ({
    username,
    password: PASSWORD,
    totpSecret: base32Of(demoSecretOf(username)),
    otpauthUri: otpauthUriOf(demoSecretOf(username), username),
    displayName: `${displayName} (thử nghiệm)`,
    unitId,
    role,
  }),
);
