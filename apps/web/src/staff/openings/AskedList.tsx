import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { listAskedOpenings } from '../../api/openings';
import { Notice } from '../../ui/Notice';
import { Waiting } from '../Waiting';
import { useWords } from '../words';
import { AskedOpening } from './AskedOpening';
import { ASKED_OPENINGS } from './openings-query';

/** How often new requests are looked for. */
const LOOK_AGAIN_MS = 30_000;

/** What waits for the consent of a custodian, the oldest first. */
export function AskedList({ hasKey }: { hasKey: boolean }) {
  const { askedOpenings: words } = useWords();
  const [done, setDone] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  const { data, error, refetch } = useQuery({
    queryKey: ASKED_OPENINGS,
    queryFn: listAskedOpenings,
    refetchInterval: LOOK_AGAIN_MS,
  });

  /** What was decided leaves the list; the focus must not go with it. */
  function decided(words: string): void {
    setDone(words);
    heading.current?.focus();
  }

  return (
    <section className="sheet" aria-labelledby="asked">
      <h2 id="asked" ref={heading} tabIndex={-1}>
        {words.title}
      </h2>
      {done && <Notice>{done}</Notice>}
      {!data && <Waiting error={error} retry={refetch} />}
      {data?.items.length === 0 && <p className="soft">{words.none}</p>}
      {data?.items.map((asked) => (
        <AskedOpening key={asked.id} asked={asked} hasKey={hasKey} decided={decided} />
      ))}
    </section>
  );
}
