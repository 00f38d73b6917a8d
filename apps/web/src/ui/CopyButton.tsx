import { useState } from 'react';
import { useSharedWords } from '../words/catalogue';
import { Button } from './Button';

/** Copies `text`; where the browser has no clipboard (plain http) it selects it by the old way. */
export function CopyButton({ text, label }: { text: string; label?: string }) {
  const { frame } = useSharedWords();
  const [copied, setCopied] = useState(false);
  const copy = async () => setCopied(await toClipboard(text));
  return (
    <>
      <Button onPress={copy}>{copied ? frame.copied : (label ?? frame.copy)}</Button>
      <span className="unseen" role="status">
        {copied ? frame.copied : ''}
      </span>
    </>
  );
}

async function toClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return byHand(text);
  }
}

function byHand(text: string): boolean {
  const box = document.createElement('textarea');
  box.value = text;
  document.body.append(box);
  box.select();
  const copied = document.execCommand('copy');
  box.remove();
  return copied;
}
