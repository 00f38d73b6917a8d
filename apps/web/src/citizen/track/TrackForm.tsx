import { useState } from 'react';
import { Form } from 'react-aria-components/Form';
import type { TrackingKey } from '../../api/tracking-key';
import { Button } from '../../ui/Button';
import { WordsField } from '../../ui/WordsField';
import { useWords } from '../words';

interface Props {
  start: TrackingKey | null;
  busy: boolean;
  open: (key: TrackingKey) => void;
}

/** Spaces and letter case are for the eye: a code copied from paper opens the page too. */
export function TrackForm({ start, busy, open }: Props) {
  const { track } = useWords();
  const [code, setCode] = useState(start?.code ?? '');
  const [secret, setSecret] = useState(start?.secret ?? '');
  return (
    <Form
      className="sheet"
      onSubmit={(event) => {
        event.preventDefault();
        open({ code: code.replace(/\s/g, '').toUpperCase(), secret: secret.trim() });
      }}
    >
      <WordsField name="code" label={track.code} value={code} onChange={setCode} isRequired autoComplete="off" />
      <WordsField
        name="secret"
        label={track.secret}
        value={secret}
        onChange={setSecret}
        isRequired
        autoComplete="off"
        spellCheck="false"
      />
      <div>
        <Button type="submit" look="main">
          {busy ? track.opening : track.open}
        </Button>
      </div>
    </Form>
  );
}
