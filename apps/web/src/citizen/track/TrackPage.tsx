import type { Track } from '@libs/contracts';
import { useCallback, useEffect, useState } from 'react';
import { Refusal } from '../../api/request';
import { track } from '../../api/track';
import type { TrackingKey } from '../../api/tracking-key';
import { failureOf } from '../../ui/failure';
import { Notice } from '../../ui/Notice';
import { useWords } from '../words';
import { TrackForm } from './TrackForm';
import { TrackView } from './TrackView';

export function TrackPage({ start }: { start: TrackingKey | null }) {
  const words = useWords();
  const [key, setKey] = useState(start);
  const [found, setFound] = useState<Track | null>(null);
  const [trouble, setTrouble] = useState<unknown>(null);

  const read = useCallback(async (wanted: TrackingKey) => {
    setTrouble(null);
    try {
      setFound(await track(wanted));
    } catch (error) {
      setTrouble(error);
    }
  }, []);

  useEffect(() => {
    if (key) void read(key);
  }, [key, read]);

  if (key && found) {
    const leave = () => {
      setFound(null);
      setKey(null);
    };
    return <TrackView found={found} trackingKey={key} reload={() => read(key)} leave={leave} />;
  }
  const unknown = trouble instanceof Refusal && trouble.status === 404;
  return (
    <>
      <div>
        <h1>{words.track.title}</h1>
        <p className="lead">{words.track.lead}</p>
      </div>
      {trouble !== null && (
        <Notice tone="danger">{unknown ? words.track.notFound : failureOf(trouble, words).message}</Notice>
      )}
      <TrackForm start={key} busy={key !== null && trouble === null} open={setKey} />
    </>
  );
}
