import type { CaseDetail, Letter } from '@libs/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Form } from 'react-aria-components/Form';
import { fillLetter } from '../../../api/letters';
import { Button } from '../../../ui/Button';
import { FailureSummary } from '../../../ui/FailureSummary';
import { failureOf } from '../../../ui/failure';
import { Notice } from '../../../ui/Notice';
import { useStoredState } from '../../../ui/stored-state';
import { WordsField } from '../../../ui/WordsField';
import { useWords } from '../../words';
import { caseKey } from '../case-query';
import { keptFor } from '../step-draft';

/** The open fields of a draft. What is being written outlives a reload; blank fields are not sent, for a letter has no blanks. */
export function LetterFields({ found, letter }: { found: CaseDetail; letter: Letter }) {
  const words = useWords();
  const queries = useQueryClient();
  const [written, write] = useStoredState<Record<string, string>>(`lang-nghe.letter.${letter.id}`, keptFor(found));
  const filling = useMutation({
    mutationFn: (fields: Record<string, string>) => fillLetter(found.id, letter.id, fields),
    onSuccess: async () => {
      write(null);
      await queries.invalidateQueries({ queryKey: [...caseKey(found.id), 'letters'] });
    },
  });
  const open = letter.fields.filter((field) => field.open);
  const failure = filling.error && failureOf(filling.error, words);

  /** All that stands in the open fields: saving unchanged words takes them as one's own. */
  function save(): void {
    const standing = open.map(({ name, words: before }) => [name, written?.[name] ?? before] as const);
    const filled = standing.filter(([, value]) => value.trim() !== '');
    if (!filling.isPending && filled.length > 0) filling.mutate(Object.fromEntries(filled));
  }

  return (
    <details className="fold">
      <summary>{words.letters.filled}</summary>
      <Form
        className="letter-fields"
        validationErrors={failure?.fields ?? {}}
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        {failure && <FailureSummary failure={failure} />}
        {filling.isSuccess && <Notice>{words.letters.saved}</Notice>}
        {open.map(({ name, label, words: before, missing }) => (
          <WordsField
            key={name}
            name={name}
            label={label}
            hint={missing ? words.letters.unfilled : undefined}
            rows={2}
            value={written?.[name] ?? before}
            onChange={(value) => write((now) => ({ ...now, [name]: value }))}
          />
        ))}
        <div>
          <Button type="submit">{filling.isPending ? words.letters.saving : words.letters.save}</Button>
        </div>
      </Form>
    </details>
  );
}
