import type { IssuedLetters as Issued } from '@libs/contracts';
import { useEffect, useState } from 'react';
import { fetchIssuedLetter, listIssuedLetters } from '../../api/issued-letters';
import type { TrackingKey } from '../../api/tracking-key';
import { Button } from '../../ui/Button';
import { day } from '../../ui/dates';
import { failureOf } from '../../ui/failure';
import { Notice } from '../../ui/Notice';
import { useWords } from '../words';

type Letter = Issued['items'][number];

/** The official letters that were issued to the citizen, each as a PDF. */
export function IssuedLetters({ trackingKey }: { trackingKey: TrackingKey }) {
  const words = useWords();
  const [letters, setLetters] = useState<readonly Letter[]>([]);
  const [trouble, setTrouble] = useState<unknown>(null);
  useEffect(() => {
    listIssuedLetters(trackingKey).then(({ items }) => setLetters(items), setTrouble);
  }, [trackingKey]);

  async function keep(letter: Letter): Promise<void> {
    setTrouble(null);
    try {
      save(await fetchIssuedLetter(trackingKey, letter.id), `${letter.kind}-${letter.id}.pdf`);
    } catch (error) {
      setTrouble(error);
    }
  }

  if (letters.length === 0 && trouble === null) return null;
  return (
    <section className="sheet" aria-labelledby="letters">
      <h2 id="letters">{words.track.letters}</h2>
      {trouble !== null && <Notice tone="danger">{failureOf(trouble, words).message}</Notice>}
      <ul className="promises">
        {letters.map((letter) => (
          <li key={letter.id}>
            <span>
              <strong>{words.letterKinds[letter.kind]}</strong>
              <br />
              <span className="soft">{words.track.issued(letter.symbol, day(letter.issuedAt))}</span>
            </span>
            <Button onPress={() => void keep(letter)}>{words.track.pdf}</Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Long enough for a slow telephone to take the file over. */
const KEPT_MILLISECONDS = 60_000;

/** Hands a fetched file to the browser as a download. */
function save(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MILLISECONDS);
}
