import type { CaseDetail, OfferedStep } from '@libs/contracts';
import { type ChoiceField, CLASSIFIED_KINDS, SUBJECTS } from '@libs/rules';
import { wordFor } from '../../words/word-for';
import { useSession } from '../session/session';
import { useWords } from '../words';

export interface Option {
  readonly value: string;
  readonly name: string;
}

/** The list of a field that is picked from one, as this case gives it; null for any other field. */
export function useOptions(field: string, found: CaseDetail): Option[] | null {
  const { kinds, subjects, steps } = useWords();
  const { displayName } = useSession();
  const fromUnit = ({ id, name }: { id: string; name: string }) => ({ value: id, name });
  switch (field) {
    case 'type':
      return CLASSIFIED_KINDS.map((value) => ({ value, name: kinds[value] }));
    case 'subject':
      return SUBJECTS.map((value) => ({ value, name: subjects[value] }));
    case 'unitId':
      return found.wards.map(fromUnit);
    case 'accountId':
    case 'fromAccountId':
      return oneselfFirst(found.colleagues.map(fromUnit), displayName, steps.oneself);
    default:
      return null;
  }
}

/** Whoever stands aside, or takes a case, is most often the one who asks. */
function oneselfFirst(people: readonly Option[], own: string, oneself: (name: string) => string): Option[] {
  const [me, ...namesakes] = people.filter(({ name }) => name === own);
  if (!me || namesakes.length > 0) return [...people];
  return [{ ...me, name: oneself(own) }, ...people.filter((other) => other !== me)];
}

/** The closed list of the law that a field holds in this step, in words; null where there is none. */
export function useChoices(field: string, step: OfferedStep): Option[] | null {
  const { choices } = useWords();
  const codes = step.choices[field];
  if (!codes || !(field in choices)) return null;
  const words = choices[field as ChoiceField];
  return codes.map((value) => ({ value, name: wordFor(words, value) }));
}
