import type { TakeStep } from '@libs/contracts';
import { request } from './request';
import { type TrackingKey, trackingCall } from './tracking-key';

export function takeCitizenStep(key: TrackingKey, body: TakeStep): Promise<unknown> {
  const { path, headers } = trackingCall(key);
  return request(`${path}/steps`, { method: 'POST', body, headers });
}
