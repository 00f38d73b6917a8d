import { useEffect, useRef } from 'react';
import { useSharedWords } from '../words/catalogue';
import type { Failure } from './failure';
import './styles/notice.css';

/** Takes the focus when it appears, and leads to each field that needs another look. */
export function FailureSummary({ failure }: { failure: Failure }) {
  const { failures } = useSharedWords();
  const box = useRef<HTMLDivElement>(null);
  const fields = Object.entries(failure.fields);
  useEffect(() => {
    if (failure) box.current?.focus();
  }, [failure]);
  return (
    <div ref={box} className="notice notice-danger" role="alert" tabIndex={-1}>
      <h2 className="notice-title">{fields.length > 0 ? failures.check(fields.length) : failures.heading}</h2>
      <p>{failure.message}</p>
      {fields.length > 0 && (
        <ul>
          {fields.map(([field, message]) => (
            <li key={field}>
              <a href={`#${field}`} onClick={(event) => toField(event, field)}>
                {message}
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function toField(event: React.MouseEvent, field: string): void {
  event.preventDefault();
  document.querySelector<HTMLElement>(`[name="${CSS.escape(field)}"]`)?.focus();
}
