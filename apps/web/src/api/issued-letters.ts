import type { IssuedLetters } from '@libs/contracts';
import { request, requestFile } from './request';
import { type TrackingKey, trackingCall } from './tracking-key';

export function listIssuedLetters(key: TrackingKey): Promise<IssuedLetters> {
  const { path, headers } = trackingCall(key);
  return request(`${path}/letters`, { headers });
}

/** A letter as PDF. Fetched, because its address alone opens nothing: the secret goes in a header. */
export function fetchIssuedLetter(key: TrackingKey, letterId: string): Promise<Blob> {
  const { path, headers } = trackingCall(key);
  return requestFile(`${path}/letters/${encodeURIComponent(letterId)}`, { headers });
}
