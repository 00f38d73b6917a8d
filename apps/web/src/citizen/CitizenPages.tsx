import { useEffect, useState } from 'react';
import type { TrackingKey } from '../api/tracking-key';
import { CitizenFrame } from './CitizenFrame';
import { SUBMIT_PATH, TRACK_PATH } from './paths';
import { SubmitPage } from './submit/SubmitPage';
import { TrackPage } from './track/TrackPage';

const pathHere = () => (window.location.pathname.startsWith(TRACK_PATH) ? TRACK_PATH : SUBMIT_PATH);

/**
 * Writing and following. The key goes from the receipt to the tracking page by hand, in memory alone: no address, no
 * history and no storage of the browser holds it, for a telephone is lent and lost.
 */
export function CitizenPages() {
  const [path, setPath] = useState(pathHere);
  const [key, setKey] = useState<TrackingKey | null>(null);
  useEffect(() => {
    const moved = () => {
      setKey(null);
      setPath(pathHere());
    };
    window.addEventListener('popstate', moved);
    return () => window.removeEventListener('popstate', moved);
  }, []);

  function follow(from: TrackingKey): void {
    window.history.pushState(null, '', TRACK_PATH);
    setKey(from);
    setPath(TRACK_PATH);
    window.scrollTo(0, 0);
    document.getElementById('main')?.focus();
  }

  return (
    <CitizenFrame path={path}>
      {path === TRACK_PATH ? <TrackPage start={key} /> : <SubmitPage follow={follow} />}
    </CitizenFrame>
  );
}
