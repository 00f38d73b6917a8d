import { useState } from 'react';
import { useWords } from '../words';
import { ReadsForm } from './ReadsForm';
import { ReadsTable } from './ReadsTable';
import { NOBODY, type Sought } from './sought';

/** Who was shown what is protected. From a line one goes on to all of that case or of that account. */
export function ReadsPanel() {
  const { auditReads: words } = useWords();
  const [sought, seek] = useState<Sought>(NOBODY);
  const isSought = sought.caseId !== '' || sought.account !== '';
  return (
    <section className="sheet">
      <h2>{words.title}</h2>
      <p className="soft">{words.lead}</p>
      <ReadsForm key={`${sought.caseId} ${sought.account}`} sought={sought} seek={seek} />
      {isSought && <ReadsTable sought={sought} seek={seek} />}
    </section>
  );
}
