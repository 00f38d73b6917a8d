import type { ChecklistItem } from '@libs/contracts';
import type { ReactNode } from 'react';
import { day } from '../../../ui/dates';
import { wordFor } from '../../../words/word-for';
import { useWords } from '../../words';

/** One condition: what is asked, how the system answers and why, and the law with how surely it was read. */
export function ChecklistLine({ item, children }: { item: ChecklistItem; children?: ReactNode }) {
  const { eligibility: words, eligibilityQuestions, eligibilityAnswers, eligibilityWhys, ruleEvidence } = useWords();
  const { code, day: on, ...counts } = item.why;
  const why = eligibilityWhys[code]({ ...counts, day: on && day(on) });
  return (
    <div className="checklist-line">
      {children ?? <p>{eligibilityQuestions[item.question]}</p>}
      <p className="soft">{words.system(eligibilityAnswers[item.answer], why)}</p>
      <p className="soft checklist-basis">
        {item.basis} · {wordFor(ruleEvidence, item.evidence)}
      </p>
    </div>
  );
}
