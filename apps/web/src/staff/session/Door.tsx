import { type ReactNode, useEffect, useRef } from 'react';
import { Masthead } from '../../ui/Masthead';
import { useTitle } from '../../ui/title';
import { useWords } from '../words';

interface Props {
  title: string;
  /** What is asked here, and why. */
  lead?: string;
  /** The way out, for who is half inside. */
  account?: ReactNode;
  children: ReactNode;
}

/** A page before the work begins. Going from one to the next, the focus begins at its heading. */
export function Door({ title, lead, account, children }: Props) {
  const words = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(title);
  useTitle(title);
  useEffect(() => {
    if (before.current !== title) heading.current?.focus();
    before.current = title;
  }, [title]);
  return (
    <>
      <Masthead home="/can-bo" account={account}>
        <a href="/">{words.signIn.citizen}</a>
      </Masthead>
      <main id="main" tabIndex={-1} className="page-width page sign-in">
        <div>
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {lead && <p className="lead">{lead}</p>}
        </div>
        {children}
      </main>
    </>
  );
}
