import type { RedactionProposal } from '@libs/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { makeRedaction } from '../../api/redactions';
import { Button } from '../../ui/Button';
import { FailureSummary } from '../../ui/FailureSummary';
import { failureOf } from '../../ui/failure';
import { caseKey } from '../case/case-query';
import { useWords } from '../words';
import { AddWords } from './AddWords';
import { MarkedText } from './MarkedText';
import { MarkList } from './MarkList';
import { type Marked, placesOf, proposed } from './marked';

interface Props {
  caseId: string;
  proposal: RedactionProposal;
  made: () => void;
}

/** What the service proposes to take out; the officer confirms, adds, lets stay. */
export function MarksForm({ caseId, proposal, made }: Props) {
  const words = useWords();
  const queries = useQueryClient();
  const [marks, setMarks] = useState(() => proposed(proposal));
  const text = useRef<HTMLParagraphElement>(null);
  const making = useMutation({
    mutationFn: () => makeRedaction(caseId, spansOf(marks)),
    onSuccess: () => {
      made();
      return queries.invalidateQueries({ queryKey: caseKey(caseId) });
    },
  });
  const change = (changed: Marked) =>
    setMarks((before) => before.map((mark) => (isSame(mark, changed) ? changed : mark)));

  /** Whether the words were found. */
  function add(sought: string): boolean {
    const spans = placesOf(sought, proposal.text);
    const added: Marked = { words: sought.trim(), kind: 'added', spans, goes: true };
    if (spans.length > 0) setMarks((before) => [...before.filter((mark) => !isSame(mark, added)), added]);
    return spans.length > 0;
  }

  return (
    <div className="marks">
      <p className="soft">{words.redaction.marking}</p>
      {!proposal.senderSought && <p className="warning">{words.redaction.notSought}</p>}
      <MarkedText ref={text} text={proposal.text} marks={marks} />
      <AddWords marked={text} add={add} />
      <MarkList marks={marks} change={change} />
      {making.error && <FailureSummary failure={failureOf(making.error, words)} />}
      <div>
        <Button look="main" isDisabled={making.isPending} onPress={() => making.mutate()}>
          {making.isPending ? words.redaction.making : words.redaction.make}
        </Button>
      </div>
    </div>
  );
}

function isSame(one: Marked, other: Marked): boolean {
  return one.kind === other.kind && one.words === other.words;
}

/** What goes, each place once. */
function spansOf(marks: readonly Marked[]) {
  return marks.filter(({ goes }) => goes).flatMap(({ spans }) => spans);
}
