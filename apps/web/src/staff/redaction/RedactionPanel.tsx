import type { CaseDetail } from '@libs/contracts';
import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { readLatestRedaction } from '../../api/redactions';
import { Notice } from '../../ui/Notice';
import { Waiting } from '../Waiting';
import { useWords } from '../words';
import { CopyText } from './CopyText';
import { MakeCopy } from './MakeCopy';
import { NameVerifier } from './NameVerifier';
import { latestCopyKey } from './redaction-query';
import './redaction.css';

interface Props {
  found: CaseDetail;
  reload: () => unknown;
}

/** The copy without names that a verifier gets: made, looked at, and given to somebody. Where a sender is sealed. */
export function RedactionPanel({ found, reload }: Props) {
  const { redaction: words } = useWords();
  const [isMade, setMade] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const offers = (name: string) => found.steps.some(({ step }) => step === name);
  const mayMake = offers('redact');
  const isShown = found.submitter === null && (mayMake || offers('name_verifier'));
  const { data, error, refetch } = useQuery({
    queryKey: latestCopyKey(found.id),
    queryFn: () => readLatestRedaction(found.id),
    enabled: isShown,
    refetchOnWindowFocus: false,
  });
  if (!isShown) return null;

  /** The form folds itself away; the focus must not go with it. */
  function made(): void {
    setMade(true);
    heading.current?.focus();
  }

  return (
    <section className="sheet" aria-labelledby="redaction">
      <h2 id="redaction" ref={heading} tabIndex={-1}>
        {words.title}
      </h2>
      <p className="soft">{words.lead}</p>
      {isMade && <Notice>{words.made}</Notice>}
      {data === undefined && <Waiting error={error} retry={refetch} />}
      {data && (
        <div className="copy">
          <h3>{words.latest}</h3>
          <CopyText copy={data} />
        </div>
      )}
      {data && offers('name_verifier') && <NameVerifier found={found} reload={reload} />}
      {data !== undefined && mayMake && <MakeCopy key={data?.id} caseId={found.id} made={made} />}
    </section>
  );
}
