import { COMPLAINT_KINDS } from '../vocabulary';
import { type LineRow, line } from './line';

const kinds = COMPLAINT_KINDS;
const FORM = 'Luật Khiếu nại Đ.8(2)';
const REFUSALS = 'Luật Khiếu nại Đ.11';
const GROUP = 'Luật Tiếp công dân Đ.29; Luật Khiếu nại Đ.8(4)(a), Đ.8(5); NĐ 124/2020/NĐ-CP Đ.6';

/** What a khiếu nại must be before it is accepted (domain.md 3.1, 3.3, 3.5). */
export const COMPLAINT_LINES: readonly LineRow[] = [
  line({ line: 'dated', kinds, knownBy: 'received', basis: FORM }),
  line({ line: 'sender_named', kinds, knownBy: 'name', basis: FORM }),
  line({ line: 'sender_address', kinds, knownBy: 'address', basis: FORM }),
  line({ line: 'sender_genuine', kinds, knownBy: 'anonymity', basis: FORM }),
  line({ line: 'signed', kinds, knownBy: 'signature', basis: `${FORM}, Đ.11` }),
  line({ line: 'act_identified', kinds, basis: FORM }),
  line({ line: 'own_rights', kinds, basis: REFUSALS }),
  line({ line: 'act_open_to_complaint', kinds, basis: REFUSALS }),
  line({ line: 'able_to_act', kinds, basis: REFUSALS }),
  line({
    line: 'one_addressee',
    kinds,
    knownBy: 'addressees',
    basis: 'TT 05/2021/TT-TTCP Đ.6(2)(b)',
    evidence: 'secondary',
  }),
  line({ line: 'representatives', kinds, knownBy: 'group', basis: GROUP }),
  line({ line: 'mandate', kinds, knownBy: 'mandate', basis: GROUP, to: '2026-06-30' }),
  line({ line: 'mandate', kinds, knownBy: 'mandate', basis: `${GROUP}; NĐ 155/2026/NĐ-CP Đ.10`, from: '2026-07-01' }),
  line({
    line: 'acts_lawfully',
    question: 'acts_lawfully_notarised',
    kinds,
    knownBy: 'authority',
    basis: 'Luật Khiếu nại Đ.11; NĐ 124/2020/NĐ-CP Đ.5',
    evidence: 'memory',
    to: '2026-06-30',
  }),
  line({
    line: 'acts_lawfully',
    question: 'acts_lawfully_notarised',
    kinds,
    knownBy: 'authority',
    basis: 'Luật Khiếu nại Đ.11; NĐ 155/2026/NĐ-CP Đ.3, Đ.21(2)',
    from: '2026-07-01',
    to: '2026-12-31',
  }),
  line({
    line: 'acts_lawfully',
    kinds,
    knownBy: 'authority',
    basis: 'Luật Khiếu nại Đ.11; NĐ 155/2026/NĐ-CP Đ.3, Đ.21(2)',
    from: '2027-01-01',
  }),
  line({ line: 'in_time', kinds: ['khieu_nai'], knownBy: 'filing', basis: 'Luật Khiếu nại Đ.9, Đ.11' }),
  line({ line: 'in_time', kinds: ['khieu_nai_lan_hai'], knownBy: 'filing', basis: 'Luật Khiếu nại Đ.33(1)' }),
  line({ line: 'in_time', kinds: ['khieu_nai_ky_luat'], knownBy: 'filing', basis: 'Luật Khiếu nại Đ.48' }),
  line({ line: 'competent', kinds, basis: 'Luật Khiếu nại Đ.17, Đ.19-21, Đ.27' }),
  line({ line: 'no_second_decision', kinds, basis: REFUSALS }),
  line({ line: 'not_before_court', kinds, basis: REFUSALS }),
  line({
    line: 'content_not_withdrawn',
    kinds,
    knownBy: 'earlier-withdrawal',
    basis: 'Luật Khiếu nại Đ.10 (Luật 136/2025/QH15)',
    from: '2026-07-01',
  }),
];
