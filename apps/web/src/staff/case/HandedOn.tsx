import { useEffect, useRef } from 'react';
import { useTitle } from '../../ui/title';
import { useWords } from '../words';

/** After a step that took the case out of its officer's sight: classified, recused, placed elsewhere. */
export function HandedOn() {
  const { casePage } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useTitle(casePage.handedOn);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div>
      <h1 ref={heading} tabIndex={-1}>
        {casePage.handedOn}
      </h1>
      <p className="lead">{casePage.handedOnLead}</p>
    </div>
  );
}
