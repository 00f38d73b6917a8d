import { row, type StepRow } from '../engine/workflow';
import { DENUNCIATION_FILINGS, GUIDANCES, type State } from '../vocabulary';
import { BEFORE_ACCEPTANCE_DUTIES } from './outside-competence';
import { LEADERS, OFFICE } from './roles';

const AT_HAND: readonly State[] = ['at_desk', 'awaiting_signature', 'triage'];

/**
 * A denunciation that is not resolved here (domain.md 3.5). One that is signed and meets the conditions is accepted or
 * refused with its notice: it is not filed, guided or passed on as information. A letter outside the competence is
 * forwarded; only who came in person is guided. Nothing is returned: that is for complaints.
 */
export function denunciationElsewhere(): StepRow[] {
  return [
    row({
      step: 'guide',
      from: AT_HAND,
      to: 'guided',
      by: [...OFFICE],
      needs: ['ground', 'reason'],
      choices: { ground: GUIDANCES },
      guards: ['not-eligible', 'guided-elsewhere-in-person', 'not-sent-on-before'],
      stops: BEFORE_ACCEPTANCE_DUTIES,
      letters: ['guidance'],
      basis: 'Luật Tố cáo Đ.24(2): to another body only who came in person; Luật Tiếp công dân Đ.25(3)',
    }),
    row({
      step: 'forward',
      from: AT_HAND,
      to: 'forwarded',
      by: [...OFFICE],
      needs: ['body', 'reason'],
      guards: ['not-sent-on-before'],
      stops: [...BEFORE_ACCEPTANCE_DUTIES, 'resolve'],
      letters: ['transfer'],
      basis: 'Luật Tố cáo Đ.24(2): within 5 working days, once for the same content',
    }),
    row({
      step: 'pass_to_inspection',
      from: AT_HAND,
      to: 'forwarded',
      by: [...LEADERS],
      needs: ['body', 'reason'],
      guards: ['not-eligible'],
      stops: BEFORE_ACCEPTANCE_DUTIES,
      basis: 'Luật Tố cáo Đ.25: unsigned or anonymous, but concrete: information for inspection',
    }),
    row({
      step: 'file',
      from: AT_HAND,
      to: 'filed',
      by: [...LEADERS],
      needs: ['ground', 'reason'],
      choices: { ground: DENUNCIATION_FILINGS },
      guards: ['not-eligible'],
      stops: BEFORE_ACCEPTANCE_DUTIES,
      starts: ['keep'],
      basis: 'TT 05/2021/TT-TTCP Đ.6(2)(b); Luật Tố cáo Đ.25: what is concrete is passed to inspection, not filed',
    }),
  ];
}
