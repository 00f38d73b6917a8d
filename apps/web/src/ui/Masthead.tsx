import type { ReactNode } from 'react';
import { useSharedWords } from '../words/catalogue';
import { LanguageSwitch } from './LanguageSwitch';
import './styles/masthead.css';

/** The mark: a voice, and the rings in which it is heard. */
function Mark() {
  return (
    <svg className="mark" viewBox="0 0 32 32" aria-hidden="true">
      <circle cx="8" cy="16" r="3" fill="currentColor" />
      <g fill="none" stroke="currentColor" strokeWidth="2.6" strokeLinecap="round">
        <path d="M14 10a8.4 8.4 0 0 1 0 12" />
        <path d="M18.6 6.2a13.6 13.6 0 0 1 0 19.6" />
      </g>
    </svg>
  );
}

interface Props {
  home: string;
  /** Links to the pages. */
  children: ReactNode;
  /** Who is signed in. */
  account?: ReactNode;
}

export function Masthead({ home, children, account }: Props) {
  const { brand, frame } = useSharedWords();
  return (
    <>
      <a className="skip" href="#main">
        {frame.skip}
      </a>
      <header className="masthead">
        <div className="page-width masthead-row">
          <a className="brand" href={home}>
            <Mark />
            <span>
              <span className="brand-name">{brand.name}</span>
              <span className="brand-place">{brand.place}</span>
            </span>
          </a>
          <nav className="pages" aria-label={frame.menu}>
            {children}
          </nav>
          <div className="masthead-end">
            {account}
            <LanguageSwitch />
          </div>
        </div>
      </header>
    </>
  );
}
