import type { Workflow } from '../engine/workflow';
import { acknowledgedOnly } from './acknowledged-only';

/** Yêu cầu đối thoại. */
export const DIALOGUE: Workflow = {
  id: 'dialogue',
  opensIn: 'submitted',
  ends: ['concluded', 'forwarded', 'filed', 'withdrawn'],
  steps: acknowledgedOnly({
    accept: 'Luật Tiếp công dân Đ.28(1); Quy định 11-QĐi/TW',
    conclude: 'Luật Tiếp công dân Đ.28; Luật 10/2022/QH15 Đ.27',
  }),
};
