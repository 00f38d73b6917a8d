import type { Workflow } from '../engine/workflow';
import { acknowledgedOnly } from './acknowledged-only';

/** Khiếu nại. */
export const COMPLAINT: Workflow = {
  id: 'complaint',
  opensIn: 'submitted',
  ends: ['concluded', 'forwarded', 'filed', 'withdrawn'],
  steps: acknowledgedOnly({ accept: 'Luật Khiếu nại Đ.27', conclude: 'Luật Khiếu nại Đ.31' }),
};
