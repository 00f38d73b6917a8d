import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { proposeRedaction } from '../../api/redactions';
import { Waiting } from '../Waiting';
import { useWords } from '../words';
import { MarksForm } from './MarksForm';
import { proposalKey } from './redaction-query';

/** Folded away until wanted; only then is the text asked for. */
export function MakeCopy({ caseId, made }: { caseId: string; made: () => void }) {
  const { redaction: words } = useWords();
  const [isOpen, setOpen] = useState(false);
  const { data, error, refetch } = useQuery({
    queryKey: proposalKey(caseId),
    queryFn: () => proposeRedaction(caseId),
    enabled: isOpen,
    refetchOnWindowFocus: false,
  });
  return (
    <details className="fold" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.mark}</summary>
      {data && <MarksForm caseId={caseId} proposal={data} made={made} />}
      {!data && <Waiting error={error} retry={refetch} />}
    </details>
  );
}
