import { row, type StepRow } from '../engine/workflow';
import type { State } from '../vocabulary';
import { arrival, byTime, LEADERS, matter, otherEnds, UNIT_STAFF } from './every-case';

const OPEN: readonly State[] = ['submitted', 'at_desk', 'triage', 'in_progress'];

/**
 * The first reach of khiếu nại, tố cáo and dialogue requests: received, routed, acknowledged, and concluded by the
 * paper file whose result an officer records. Their own stages between acceptance and result come with their law.
 */
export function acknowledgedOnly(basis: { accept: string; conclude: string }): StepRow[] {
  return [
    ...arrival(),
    row({
      step: 'accept',
      from: ['triage'],
      to: 'in_progress',
      by: [...UNIT_STAFF],
      takes: ['text'],
      stops: ['acknowledge', 'triage'],
      basis: basis.accept,
    }),
    row({
      step: 'assign',
      from: ['triage', 'in_progress'],
      to: 'stay',
      by: [...LEADERS],
      needs: ['accountId'],
      guards: ['colleague'],
      effects: ['casework.nameHandler'],
      public: false,
      basis: basis.accept,
    }),
    row({
      step: 'conclude',
      from: ['in_progress'],
      to: 'concluded',
      by: [...LEADERS],
      needs: ['text'],
      basis: basis.conclude,
    }),
    ...matter([...OPEN, 'concluded', 'forwarded', 'filed', 'withdrawn']),
    ...otherEnds(OPEN),
    ...byTime(OPEN),
  ];
}
