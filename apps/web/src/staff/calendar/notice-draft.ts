import type { CalendarNotice, YearOfCalendar } from '@libs/contracts';

type Day = CalendarNotice['days'][number];

/** `key` keeps a row the same row while others come and go. */
export type DayDraft = Day & { readonly key: number };

export interface NoticeDraft {
  readonly document: string;
  readonly issuedOn: string;
  readonly source: string;
  readonly evidence: CalendarNotice['evidence'] | '';
  readonly days: readonly DayDraft[];
}

/** How an expected day says that it is only expected; once a notice names it, it no longer is. */
const ONLY_EXPECTED = / \(dự kiến\)|, dự kiến/g;

/** The words of the notice are to be typed anew; its days begin with those the year holds. */
export function draftOf({ days }: YearOfCalendar): NoticeDraft {
  return {
    document: '',
    issuedOn: '',
    source: '',
    evidence: '',
    days: days.map(({ date, kind, reason }, key) => ({ key, date, kind, reason: reason.replace(ONLY_EXPECTED, '') })),
  };
}

export function withDay(draft: NoticeDraft): NoticeDraft {
  const key = Math.max(-1, ...draft.days.map((row) => row.key)) + 1;
  return { ...draft, days: [...draft.days, { key, date: '', kind: 'off', reason: '' }] };
}

export function withoutDay(draft: NoticeDraft, key: number): NoticeDraft {
  return { ...draft, days: draft.days.filter((row) => row.key !== key) };
}

export function changeDay(draft: NoticeDraft, key: number, change: Partial<Day>): NoticeDraft {
  return { ...draft, days: draft.days.map((row) => (row.key === key ? { ...row, ...change } : row)) };
}

/** The notice on the wire; what is not filled in, the service names. */
export function noticeOf({ days, ...said }: NoticeDraft): CalendarNotice {
  return {
    ...said,
    evidence: said.evidence as CalendarNotice['evidence'],
    days: days.map(({ date, kind, reason }) => ({ date, kind, reason })),
  };
}
