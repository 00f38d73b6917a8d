import type { ReactNode } from 'react';
import { EmergencyLine } from '../ui/EmergencyLine';
import { Masthead } from '../ui/Masthead';
import { useTitle } from '../ui/title';
import { STAFF_PATH, SUBMIT_PATH, TRACK_PATH } from './paths';
import { useWords } from './words';
import './citizen.css';

export function CitizenFrame({ path, children }: { path: string; children: ReactNode }) {
  const { nav, brand } = useWords();
  const tracking = path === TRACK_PATH;
  useTitle(tracking ? nav.track : nav.submit);
  return (
    <>
      <Masthead home={SUBMIT_PATH}>
        <a href={SUBMIT_PATH} aria-current={tracking ? undefined : 'page'}>
          {nav.submit}
        </a>
        <a href={TRACK_PATH} aria-current={tracking ? 'page' : undefined}>
          {nav.track}
        </a>
      </Masthead>
      <EmergencyLine />
      <main id="main" tabIndex={-1} className="page-width narrow page">
        {children}
      </main>
      <footer className="footer">
        <div className="page-width narrow row row-apart">
          <span>{brand.purpose}</span>
          <a href={STAFF_PATH}>{nav.staff}</a>
        </div>
      </footer>
    </>
  );
}
