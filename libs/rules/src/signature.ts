import type { Evidence } from './deadlines/rule';
import { type CaseKind, COMPLAINT_KINDS, DENUNCIATION_KINDS, SIGNATURE_MEANS } from './vocabulary';

/**
 * Khiếu nại and tố cáo must be signed or fingerprinted, or spoken in person with a signed record. No text opens an
 * electronic way of filing (domain.md 3.5), so what comes by the web form is routed and acknowledged, and waits.
 * Only the citizen's declared type or an officer's classification brings a case here, never a classifier.
 */
export const SIGNATURE = {
  /** The setting: kinds that wait for a signature; empty, nothing waits. */
  kinds: [...COMPLAINT_KINDS, ...DENUNCIATION_KINDS] as readonly CaseKind[],
  means: SIGNATURE_MEANS,
  /** The rule that says by which day the citizen is asked to sign. */
  lastDayRule: 'SVC-SIGNATURE',
  basis: 'Luật Khiếu nại Đ.8(2); Luật Tố cáo Đ.22, 23(1)',
  evidence: 'primary-copy' satisfies Evidence,
  /** That a digital signature counts as one is an open question: no text says its effect. */
  digitalSignatureEvidence: 'memory' satisfies Evidence,
} as const;

export function asksForSignature(kind: CaseKind): boolean {
  return SIGNATURE.kinds.includes(kind);
}
