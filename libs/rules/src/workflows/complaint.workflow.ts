import { row, type Workflow } from '../engine/workflow';
import { COMPLAINT_REFUSALS, type State } from '../vocabulary';
import { arrival } from './arrival';
import { complaintDecision } from './complaint-decision';
import { complaintResolution } from './complaint-resolution';
import { attaching, byTime, letters, matter, people, urging } from './every-case';
import { BEFORE_ACCEPTANCE_DUTIES, outsideCompetence } from './outside-competence';
import { withProtection } from './protection';
import { LEADERS } from './roles';
import { openings } from './secrecy';
import { assignment, eligibility, informing, signature } from './signature';

/** Not signed yet: the sender may drop it without a signature. */
const UNSIGNED: readonly State[] = ['submitted', 'at_desk', 'awaiting_signature'];
const OPEN: readonly State[] = [...UNSIGNED, 'triage', 'in_progress', 'suspended', 'decided', 'in_force', 'terminated'];
const ENDS: readonly State[] = ['closed', 'refused', 'guided', 'returned', 'forwarded', 'filed', 'withdrawn'];

/** Khiếu nại, the first time, the second, and of discipline: the same way, each with its own limits. */
export const COMPLAINT: Workflow = {
  id: 'complaint',
  opensIn: 'submitted',
  ends: ENDS,
  steps: withProtection(OPEN, ENDS, [
    ...arrival(),
    ...signature(['accept'], 'Luật Khiếu nại Đ.8(2)'),
    informing(),
    ...eligibility('Luật Khiếu nại Đ.8, Đ.9, Đ.11; TT 05/2021/TT-TTCP Đ.6'),
    row({
      step: 'accept',
      from: ['triage'],
      to: 'in_progress',
      by: [...LEADERS],
      takes: ['text'],
      guards: ['eligible', 'not-found-outside'],
      stops: BEFORE_ACCEPTANCE_DUTIES,
      starts: ['resolve'],
      letters: ['acceptance'],
      basis: 'Luật Khiếu nại Đ.27, Đ.36(1), Đ.50; NĐ 124/2020/NĐ-CP Đ.16',
    }),
    row({
      step: 'refuse',
      from: ['awaiting_signature', 'triage'],
      to: 'refused',
      by: [...LEADERS],
      needs: ['ground', 'reason'],
      choices: { ground: COMPLAINT_REFUSALS },
      stops: BEFORE_ACCEPTANCE_DUTIES,
      letters: ['refusal'],
      basis: 'Luật Khiếu nại Đ.11, Đ.27',
    }),
    assignment('Luật Khiếu nại Đ.29'),
    row({
      step: 'withdraw',
      from: UNSIGNED,
      to: 'withdrawn',
      by: ['citizen'],
      takes: ['reason'],
      stops: BEFORE_ACCEPTANCE_DUTIES,
      basis: 'Luật Khiếu nại Đ.10',
    }),
    ...complaintResolution(),
    ...complaintDecision(),
    ...outsideCompetence({
      forward: 'Luật Tiếp công dân Đ.10(3)(c), Đ.26(1)(b)',
      guide: 'TT 05/2021/TT-TTCP Đ.8(1): once only; Luật Tiếp công dân Đ.25(3)',
    }),
    ...people(OPEN),
    ...matter([...OPEN, ...ENDS]),
    ...letters([...OPEN, ...ENDS]),
    ...openings([...OPEN, ...ENDS]),
    urging(OPEN, ['superior_head', 'committee_leader']),
    attaching(OPEN),
    ...byTime(OPEN),
  ]),
};
