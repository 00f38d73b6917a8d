import { vi } from './vi';
import type { FaultCode, RefusalReason } from './words';

/** Whether the catalogue has words for this fault. */
export function isFaultCode(code: string): code is FaultCode {
  return Object.hasOwn(vi.faults, code);
}

/** Whether the catalogue has words for this reason of a refusal. */
export function isRefusalReason(reason: string): reason is RefusalReason {
  return Object.hasOwn(vi.refusals, reason);
}
