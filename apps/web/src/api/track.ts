import type { Track } from '@libs/contracts';
import { request } from './request';
import { type TrackingKey, trackingCall } from './tracking-key';

export function track(key: TrackingKey): Promise<Track> {
  const { path, headers } = trackingCall(key);
  return request(path, { headers });
}
