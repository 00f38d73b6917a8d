import type { TrackingKey } from '../api/tracking-key';

export const SUBMIT_PATH = '/';
export const TRACK_PATH = '/theo-doi';
export const STAFF_PATH = '/can-bo';

/** The key rides in the fragment, which a browser never sends to a server. */
export function trackingLink({ code, secret }: TrackingKey): string {
  return `${TRACK_PATH}#${encodeURIComponent(code)}.${encodeURIComponent(secret)}`;
}

/** The key in a tracking link's fragment, or null. */
export function keyInFragment(fragment: string): TrackingKey | null {
  const [code = '', secret = ''] = fragment.replace(/^#/, '').split('.', 2).map(decoded);
  return code && secret ? { code, secret } : null;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
