import type { YearOfCalendar } from '@libs/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Form } from 'react-aria-components/Form';
import { enterNotice } from '../../api/calendar';
import { Button } from '../../ui/Button';
import { FailureSummary } from '../../ui/FailureSummary';
import { failureOf } from '../../ui/failure';
import { Notice } from '../../ui/Notice';
import { useWords } from '../words';
import { NoticeDays } from './NoticeDays';
import { NoticeFields } from './NoticeFields';
import { draftOf, noticeOf } from './notice-draft';

/** Enters the notice of a year, whole; it begins with the days that the year holds now. */
export function NoticeForm({ found }: { found: YearOfCalendar }) {
  const words = useWords();
  const queries = useQueryClient();
  const [draft, setDraft] = useState(() => draftOf(found));
  const entering = useMutation({
    mutationFn: () => enterNotice(found.year, noticeOf(draft)),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['calendar'] }),
  });
  const failure = entering.error && failureOf(entering.error, words);
  /** What the service said of the draft holds no longer once the draft is another: a fault left standing blocks the form. */
  const change: typeof setDraft = (next) => {
    if (!entering.isPending) entering.reset();
    setDraft(next);
  };
  return (
    <section className="sheet">
      <h2>{words.calendar.enter(found.year)}</h2>
      <p>{words.calendar.enterLead}</p>
      {failure && <FailureSummary failure={failure} />}
      {entering.isSuccess && <Notice>{words.calendar.done(found.year)}</Notice>}
      <Form
        className="notice-form"
        validationErrors={failure?.fields ?? {}}
        onSubmit={(event) => {
          event.preventDefault();
          if (!entering.isPending) entering.mutate();
        }}
      >
        <NoticeFields draft={draft} change={(part) => change((before) => ({ ...before, ...part }))} />
        <NoticeDays draft={draft} change={change} />
        <div>
          <Button type="submit" look="main">
            {entering.isPending ? words.calendar.busy : words.calendar.submit}
          </Button>
        </div>
      </Form>
    </section>
  );
}
