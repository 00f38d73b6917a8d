import type { CaseDetail, Eligibility } from '@libs/contracts';
import { useQuery } from '@tanstack/react-query';
import { readEligibility } from '../../../api/read-eligibility';
import { day } from '../../../ui/dates';
import { Waiting } from '../../Waiting';
import { useWords } from '../../words';
import { caseKey } from '../case-query';
import { AlikeLetters } from './AlikeLetters';
import { ChecklistForm } from './ChecklistForm';
import { ChecklistLine } from './ChecklistLine';
import { LastFinding } from './LastFinding';
import './eligibility.css';

interface Props {
  found: CaseDetail;
  reload: () => unknown;
}

/** The conditions of a letter, filled in by the system; the officer decides here when the case offers that step. */
export function EligibilityPanel({ found, reload }: Props) {
  const { eligibility: words } = useWords();
  const { data, error, refetch } = useQuery({
    queryKey: [...caseKey(found.id), 'eligibility'],
    queryFn: () => readEligibility(found.id),
    refetchOnWindowFocus: false,
  });
  if (data?.lines.length === 0) return null;
  const step = found.steps.find((offered) => offered.step === 'check_eligibility');
  return (
    <section className="sheet" aria-labelledby="eligibility">
      <h2 id="eligibility">{words.title}</h2>
      {!data && <Waiting error={error} retry={refetch} />}
      {data && (
        <>
          <LastFinding eligibility={data} />
          <AlikeLetters eligibility={data} />
          <details className="fold">
            <summary>{words.counts(countsOf(data))}</summary>
            <p className="soft">{words.lead(day(data.day))}</p>
            {step ? (
              <ChecklistForm found={found} step={step} eligibility={data} reload={reload} />
            ) : (
              data.lines.map((item) => <ChecklistLine key={item.line} item={item} />)
            )}
          </details>
        </>
      )}
    </section>
  );
}

function countsOf({ lines }: Eligibility) {
  const countOf = (answer: string) => lines.filter((item) => item.answer === answer).length;
  return { met: countOf('yes'), unmet: countOf('no'), unclear: countOf('unclear') };
}
