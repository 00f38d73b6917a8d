import { ELIGIBILITY_ROWS, RIGHTS, SIGNATURE } from '@libs/rules';
import { page, slugs, table } from './markdown';

export function intakePage(): string {
  return page(
    'What is asked of a letter, and what its sender may do elsewhere',
    `A letter of the kinds ${slugs(SIGNATURE.kinds)} waits for its signature (${SIGNATURE.basis}; evidence: ${SIGNATURE.evidence}). ` +
      `It is signed by ${slugs(SIGNATURE.means)}; that a digital signature counts is known from ${SIGNATURE.digitalSignatureEvidence} only. ` +
      `By which day the sender is asked to sign, \`${SIGNATURE.lastDayRule}\` says.`,
    '## Eligibility',
    'An officer decides each line. `known by` is the fact from which the system proposes an answer.',
    table(
      ['line', 'kinds', 'in force', 'known by', 'evidence', 'basis'],
      ELIGIBILITY_ROWS.map(({ line, question, kinds, inForce, knownBy, evidence, basis }) => [
        slugs(question === line ? [line] : [line, question]),
        slugs(kinds),
        `${inForce.from} – ${inForce.to ?? ''}`.trim(),
        knownBy === null ? '' : slugs([knownBy]),
        evidence,
        basis,
      ]),
    ),
    '## Rights of the sender',
    table(
      ['kinds', 'when', 'duty', 'right', 'within', 'basis'],
      RIGHTS.map(({ kinds, when, duty, right, filing, basis }) => [
        slugs(kinds),
        when,
        slugs([duty]),
        slugs([right]),
        slugs(filing),
        basis,
      ]),
    ),
  );
}
