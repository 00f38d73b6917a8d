import { type ReactNode, useEffect, useRef } from 'react';
import { Link, useLocation } from 'wouter';
import { Masthead } from '../ui/Masthead';
import { pagesOf } from './pages-of';
import { ACCOUNT } from './paths';
import { AccountBox } from './session/AccountBox';
import { useSession } from './session/session';
import { useWords } from './words';
import './staff.css';

export function StaffFrame({ children }: { children: ReactNode }) {
  const session = useSession();
  const { staffNav } = useWords();
  const [here] = useLocation();
  const main = useArrival(here);
  return (
    <>
      <Masthead home="/can-bo" account={<AccountBox />}>
        {pagesOf(session).map(({ path, name }) => (
          <Link key={path} href={path} aria-current={path === here ? 'page' : undefined}>
            {staffNav[name]}
          </Link>
        ))}
        <Link href={ACCOUNT} aria-current={here === ACCOUNT ? 'page' : undefined}>
          {staffNav.account}
        </Link>
      </Masthead>
      <main ref={main} id="main" tabIndex={-1} className="page-width page">
        {children}
      </main>
    </>
  );
}

/** After going from page to page the focus and the eye begin at the top of the new one. */
function useArrival(here: string) {
  const main = useRef<HTMLElement>(null);
  const before = useRef(here);
  useEffect(() => {
    if (before.current === here) return;
    before.current = here;
    main.current?.focus();
    window.scrollTo(0, 0);
  }, [here]);
  return main;
}
