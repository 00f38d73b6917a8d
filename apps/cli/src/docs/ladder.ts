import { DENUNCIATION_LADDER, ORDINARY_LADDER, type Rung } from '@libs/rules';
import { page, slugs, table } from './markdown';

export function ladderPage(): string {
  return page(
    'The ladder',
    'A breach climbs. It never changes who is competent to resolve the case, and never stops a clock.',
    '## An ordinary case',
    rungs(ORDINARY_LADDER),
    '## A case for the competent head alone (a stated or suspected denunciation)',
    rungs(DENUNCIATION_LADDER),
  );
}

function rungs(ladder: readonly Rung[]): string {
  const rows = ladder.flatMap((rung) =>
    rung.versions.map(({ inForce, to }) => [
      String(rung.rung),
      `${rung.afterWorkingDays} working days`,
      slugs([typeof to === 'string' ? to : to.unitId]),
      `${inForce.from} – ${inForce.to ?? ''}`.trim(),
      slugs([rung.expects]),
      `${rung.answerWithin} working days`,
      rung.basis,
    ]),
  );
  return table(['rung', 'after the one below', 'reaches', 'in force', 'expects', 'within', 'basis'], rows);
}
