import type { Receipt } from '@libs/contracts';
import type { TrackingKey } from '../../api/tracking-key';
import { useStoredState } from '../../ui/stored-state';
import { ReceiptView } from './ReceiptView';
import { SubmitForm } from './SubmitForm';

interface Taken {
  readonly receipt: Receipt;
  /** Nothing of it may lie in the browser's storage. */
  readonly secret: boolean;
}

/** The receipt outlives a reload, for its key is shown nowhere else, until one goes on; a secret one does not. */
export function SubmitPage({ follow }: { follow: (key: TrackingKey) => void }) {
  const [taken, take] = useStoredState<Taken>('lang-nghe.receipt', (value) => (value.secret ? null : value));
  if (!taken) return <SubmitForm received={(receipt, secret) => take({ receipt, secret })} />;
  return (
    <ReceiptView
      receipt={taken.receipt}
      mayBeLost={taken.secret}
      follow={(key) => {
        take(null);
        follow(key);
      }}
      another={() => take(null)}
    />
  );
}
