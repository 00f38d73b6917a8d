import type { AuditReport } from '@libs/casework';
import { printLine, printTable } from '../output';

/** The report for people. */
export function printReport({ cases, events, broken, roots, reads }: AuditReport): void {
  if (broken.length === 0) printLine(`All chains hold: ${cases} cases, ${events} events.`);
  else {
    const rows = broken.map(({ trackingCode, seq, reason, wholeUntil, contradictedBy, caseId }) => [
      trackingCode ?? '-',
      String(seq),
      reason,
      wholeUntil?.day ?? '-',
      contradictedBy?.day ?? '-',
      caseId,
    ]);
    printTable(['CODE', 'EVENT', 'WHAT IS WRONG', 'WHOLE IN ROOT', 'BELIED BY ROOT', 'CASE'], rows);
  }
  if (reads.fault) printLine(`The chain of reads breaks at batch ${reads.fault.batch}: ${reads.fault.reason}.`);
  else printLine(`The chain of reads holds: ${reads.batches} batches, ${reads.entries} reads.`);
  if (roots.count === 0) {
    printLine(
      'No daily root is signed yet: a history that was written anew as a whole cannot be told from a true one.',
    );
  } else printLine(`Daily roots: ${roots.count}, from ${roots.first} to ${roots.last}.`);
  if (!roots.signaturesChecked && roots.count > 0) {
    printLine('Their signatures were not checked: name the key with AUDIT_KEY, or exported roots with --roots.');
  }
  if (roots.faults.length > 0) {
    printTable(
      ['ROOT OF', 'WHAT IS WRONG'],
      roots.faults.map(({ day, reason }) => [day, reason]),
    );
  }
}

/** What does not hold, in one sentence; null when everything does. */
export function verdict({ cases, broken, roots, reads }: AuditReport): string | null {
  const gone = broken.filter(({ trackingCode }) => trackingCode === null).length;
  const said = [
    ...(broken.length > 0 ? [`${broken.length} of ${cases + gone} chains do not hold`] : []),
    ...(reads.fault ? ['the chain of reads does not hold'] : []),
    ...(roots.faults.length > 0 ? [`faults in the daily roots: ${roots.faults.length}`] : []),
  ];
  return said.length > 0 ? `${said.join('; ')}.` : null;
}
