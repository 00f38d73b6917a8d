import type { QueryClient } from '@tanstack/react-query';
import { SESSION_QUERY } from './session';

/** Leaves nothing of this person on the device and goes back to the door. */
export function leave(queries: QueryClient): void {
  sessionStorage.clear();
  queries.clear();
  queries.setQueryData(SESSION_QUERY, null);
  window.location.assign('/can-bo');
}
