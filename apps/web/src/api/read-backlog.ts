import type { Backlog } from '@libs/contracts';
import { request } from './request';

export function readBacklog(): Promise<Backlog> {
  return request('/backlog');
}
