import { type ReactNode, useEffect } from 'react';
import { Link, useLocation } from 'wouter';
import { Masthead } from '../ui/Masthead';
import { mayOpen } from './pages-of';
import { BACKLOG, ESCALATIONS, QUEUE } from './paths';
import { AccountBox } from './session/AccountBox';
import { useSession } from './session/session';
import { useWords } from './words';
import './staff.css';

export function StaffFrame({ children }: { children: ReactNode }) {
  const session = useSession();
  const { staffNav, brand } = useWords();
  const [here] = useLocation();
  const pages = [
    { path: QUEUE, name: staffNav.queue, ability: 'queue.read' },
    { path: ESCALATIONS, name: staffNav.escalations, ability: 'escalations.read' },
    { path: BACKLOG, name: staffNav.backlog, ability: 'backlog.read' },
  ] as const;
  const title = `${pages.find(({ path }) => path === here)?.name ?? staffNav.queue} · ${brand.name}`;
  useEffect(() => {
    document.title = title;
  }, [title]);
  return (
    <>
      <Masthead home="/can-bo" account={<AccountBox />}>
        {pages
          .filter(({ ability }) => mayOpen(session, ability))
          .map(({ path, name }) => (
            <Link key={path} href={path} aria-current={path === here ? 'page' : undefined}>
              {name}
            </Link>
          ))}
      </Masthead>
      <main id="main" tabIndex={-1} className="page-width page">
        {children}
      </main>
    </>
  );
}
