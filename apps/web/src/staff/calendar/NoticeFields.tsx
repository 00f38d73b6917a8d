import { NOTICE_EVIDENCE } from '@libs/contracts';
import { SelectField } from '../../ui/SelectField';
import { WordsField } from '../../ui/WordsField';
import { useWords } from '../words';
import type { NoticeDraft } from './notice-draft';

interface Props {
  draft: NoticeDraft;
  change: (change: Partial<NoticeDraft>) => void;
}

/** Which document it is, and how well it is known. */
export function NoticeFields({ draft, change }: Props) {
  const { calendar, calendarEvidence } = useWords();
  return (
    <div className="side-by-side">
      <WordsField
        name="document"
        label={calendar.document}
        hint={calendar.documentHint}
        value={draft.document}
        onChange={(document) => change({ document })}
        isRequired
      />
      <WordsField
        name="source"
        label={calendar.source}
        hint={calendar.sourceHint}
        value={draft.source}
        onChange={(source) => change({ source })}
        isRequired
      />
      <WordsField
        name="issuedOn"
        type="date"
        label={calendar.issuedOn}
        value={draft.issuedOn}
        onChange={(issuedOn) => change({ issuedOn })}
        isRequired
      />
      <SelectField
        name="evidence"
        label={calendar.evidence}
        value={draft.evidence}
        empty={calendar.choose}
        options={NOTICE_EVIDENCE.map((value) => ({ value, name: calendarEvidence[value] }))}
        onChange={(evidence) => change({ evidence: evidence as NoticeDraft['evidence'] })}
        isRequired
      />
    </div>
  );
}
