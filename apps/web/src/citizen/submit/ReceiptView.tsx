import type { Receipt } from '@libs/contracts';
import { useEffect, useRef } from 'react';
import type { TrackingKey } from '../../api/tracking-key';
import { Button } from '../../ui/Button';
import { CopyButton } from '../../ui/CopyButton';
import { moment } from '../../ui/dates';
import { EmergencyNumbers } from '../../ui/EmergencyLine';
import { Code, grouped } from '../Code';
import { Promises } from '../Promises';
import { TRACK_PATH } from '../paths';
import { SignatureNotice } from '../SignatureNotice';
import { useWords } from '../words';

interface Props {
  receipt: Receipt;
  /** A reload would lose it: the browser asks first. */
  mayBeLost: boolean;
  follow: (key: TrackingKey) => void;
  another: () => void;
}

/** What the citizen takes home: the numbers to call if there is danger, the code, the key, and the days that count. */
export function ReceiptView({ receipt, mayBeLost, follow, another }: Props) {
  const { receipt: words, states } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  useAskBeforeLeaving(mayBeLost);
  const key = { code: receipt.trackingCode, secret: receipt.secret };
  return (
    <>
      <div>
        <h1 ref={heading} tabIndex={-1}>
          {words.title}
        </h1>
        <p className="lead">{words.lead}</p>
      </div>
      {receipt.emergency && (
        <section className="emergency-box" role="alert">
          <h2>{words.emergencyTitle}</h2>
          <p>{receipt.emergency.message}</p>
          <EmergencyNumbers />
        </section>
      )}
      <section className="sheet">
        <Code label={words.code} value={receipt.trackingCode} />
        <Code label={words.secret} value={receipt.secret} secret />
        <p className="soft">{words.secretHint}</p>
        <div className="row">
          <CopyButton
            label={words.copyBoth}
            text={`${words.code}: ${grouped(receipt.trackingCode)}\n${words.secret}: ${receipt.secret}`}
          />
          <a
            href={TRACK_PATH}
            onClick={(event) => {
              event.preventDefault();
              follow(key);
            }}
          >
            {words.link}
          </a>
        </div>
      </section>
      {receipt.signature && <SignatureNotice missing={receipt.signature} unit={null} />}
      <section className="sheet">
        <div>
          <h2>{words.next}</h2>
          <p className="soft">
            {words.received(moment(receipt.receivedAt))} · {states[receipt.state]}
          </p>
        </div>
        <Promises promises={receipt.deadlines} />
      </section>
      <div>
        <Button onPress={another}>{words.another}</Button>
      </div>
    </>
  );
}

function useAskBeforeLeaving(isOn: boolean): void {
  useEffect(() => {
    if (!isOn) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isOn]);
}
