import { DENUNCIATION_KINDS } from '../vocabulary';
import { type LineRow, line } from './line';

const kinds = DENUNCIATION_KINDS;
const FORM = 'Luật Tố cáo Đ.23(1)';
const CONDITIONS = 'Luật Tố cáo Đ.29(1)';
const GROUP = 'Luật Tố cáo Đ.23(1); Luật Tiếp công dân Đ.29';

/** What a tố cáo must be before it is accepted (domain.md 3.1, 3.4, 3.5). */
export const DENUNCIATION_LINES: readonly LineRow[] = [
  line({ line: 'dated', kinds, knownBy: 'received', basis: FORM }),
  line({ line: 'sender_named', kinds, knownBy: 'name', basis: FORM }),
  line({ line: 'sender_address', kinds, knownBy: 'address', basis: FORM }),
  line({ line: 'sender_genuine', kinds, knownBy: 'anonymity', basis: 'Luật Tố cáo Đ.25' }),
  line({ line: 'signed', kinds, knownBy: 'signature', basis: 'Luật Tố cáo Đ.22, Đ.23(1)' }),
  line({ line: 'identifiable', kinds, basis: CONDITIONS }),
  line({ line: 'able_to_act', kinds, basis: CONDITIONS }),
  line({ line: 'one_addressee', kinds, knownBy: 'addressees', basis: 'Luật Tố cáo Đ.24(3)' }),
  line({ line: 'representatives', kinds, knownBy: 'group', basis: GROUP }),
  line({ line: 'mandate', kinds, knownBy: 'mandate', basis: GROUP }),
  line({ line: 'competent', kinds, knownBy: 'leaders', basis: 'Luật Tố cáo Đ.12, Đ.13, Đ.29(1)' }),
  line({ line: 'no_complaint_in_disguise', kinds, basis: CONDITIONS }),
];
