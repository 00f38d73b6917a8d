import { type RefObject, useState } from 'react';
import { Form } from 'react-aria-components/Form';
import { Button } from '../../ui/Button';
import { WordsField } from '../../ui/WordsField';
import { useWords } from '../words';

interface Props {
  /** The text from which words may be selected instead of typed. */
  marked: RefObject<HTMLElement | null>;
  /** Whether the words were found. */
  add: (words: string) => boolean;
}

/** Takes out what the service did not see. */
export function AddWords({ marked, add }: Props) {
  const { redaction: words } = useWords();
  const [typed, setTyped] = useState('');
  const [missed, setMissed] = useState(false);

  function type(next: string): void {
    setMissed(false);
    setTyped(next);
  }

  function submit(): void {
    const found = add(typed || selectedIn(marked.current));
    setMissed(!found);
    if (found) setTyped('');
  }

  return (
    <Form
      className="add-words"
      validationErrors={missed ? { more: words.notThere } : {}}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <WordsField name="more" label={words.more} hint={words.moreHint} value={typed} onChange={type} />
      <div>
        <Button type="submit">{words.add}</Button>
      </div>
    </Form>
  );
}

/** What is selected within an element; nothing of what is selected elsewhere. */
function selectedIn(element: HTMLElement | null): string {
  const selection = window.getSelection();
  const isWithin = [selection?.anchorNode, selection?.focusNode].every((node) => node && element?.contains(node));
  return isWithin ? String(selection) : '';
}
