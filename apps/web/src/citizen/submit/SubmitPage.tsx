import type { Receipt } from '@libs/contracts';
import { useStoredState } from '../../ui/stored-state';
import { ReceiptView } from './ReceiptView';
import { SubmitForm } from './SubmitForm';

/** The receipt outlives a reload, for its key is shown nowhere else; it goes with the tab. */
export function SubmitPage() {
  const [receipt, setReceipt] = useStoredState<Receipt>('lang-nghe.receipt');
  if (receipt) return <ReceiptView receipt={receipt} another={() => setReceipt(null)} />;
  return <SubmitForm received={setReceipt} />;
}
