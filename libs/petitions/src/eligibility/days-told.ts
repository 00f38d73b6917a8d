import type { Day, LetterSigns } from '@libs/rules';

const DATE = String.raw`(\d{1,2})(?: ?[/.-] ?| thang )(\d{1,2})(?: ?[/.-] ?| nam )(\d{4})`;
const LEARNED = [
  new RegExp(`ngay ${DATE},? (?:(?:gia dinh toi|chung toi|toi) )?(?:(?:moi|da) )?(?:nhan duoc|duoc biet)`, 'g'),
  new RegExp(String.raw`(?:nhan duoc|duoc biet)[^.;\n]{0,120}? vao (?:hom )?ngay ${DATE}`, 'g'),
];
const DECIDED = new RegExp(String.raw`quyet dinh so \S{1,40} (?:\S{1,20} ){0,3}?ngay ${DATE}`, 'g');

/**
 * The days a complaint itself tells, in its words without diacritics: when its sender learned of the decision, and the
 * date of the oldest decision it cites by number. Two different days of learning tell nothing.
 */
export function daysTold(folded: string): Pick<LetterSigns, 'learnedOn' | 'decidedOn'> {
  const learned = new Set(LEARNED.flatMap((pattern) => daysIn(folded, pattern)));
  const [first] = learned;
  return {
    learnedOn: learned.size === 1 && first ? first : null,
    decidedOn: daysIn(folded, DECIDED).sort()[0] ?? null,
  };
}

function daysIn(folded: string, pattern: RegExp): Day[] {
  return [...folded.matchAll(pattern)].flatMap(([, date, month, year]) => {
    const written = `${year}-${month?.padStart(2, '0')}-${date?.padStart(2, '0')}`;
    const at = Date.parse(`${written}T00:00:00Z`);
    // 31 February is no day, and says nothing.
    return !Number.isNaN(at) && new Date(at).toISOString().startsWith(written) ? [written] : [];
  });
}
