/** What opens a tracking page. */
export interface TrackingKey {
  readonly code: string;
  readonly secret: string;
}

/** The secret travels in a header, never in an address, so that no log keeps it; a header carries ASCII only. */
export function trackingCall({ code, secret }: TrackingKey): { path: string; headers: Record<string, string> } {
  return {
    path: `/track/${encodeURIComponent(code)}`,
    headers: { 'x-tracking-secret': secret.replace(/[^\x21-\x7e]/g, '') },
  };
}
