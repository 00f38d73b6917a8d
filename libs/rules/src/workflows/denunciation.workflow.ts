import type { Workflow } from '../engine/workflow';
import { acknowledgedOnly } from './acknowledged-only';

/** Tố cáo: always for the competent head alone (audience `head`). */
export const DENUNCIATION: Workflow = {
  id: 'denunciation',
  opensIn: 'submitted',
  ends: ['concluded', 'forwarded', 'filed', 'withdrawn'],
  steps: acknowledgedOnly({ accept: 'Luật Tố cáo Đ.24(1), Đ.29', conclude: 'Luật Tố cáo Đ.35' }),
};
