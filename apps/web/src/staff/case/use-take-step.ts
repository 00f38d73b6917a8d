import type { CaseDetail, TakeStep } from '@libs/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { takeStep } from '../../api/take-step';
import { caseKey } from './case-query';

/**
 * Takes a step on the version of the case that the officer has seen; then everything that shows it is asked for anew,
 * unless the step took the case out of their sight.
 */
export function useTakeStep(found: CaseDetail, taken: () => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: TakeStep) => takeStep(found.id, found.version, body),
    onSuccess: async (after) => {
      taken();
      if (after) await queries.invalidateQueries({ queryKey: caseKey(found.id) });
      else queries.setQueryData(caseKey(found.id), null);
      await queries.invalidateQueries({ queryKey: ['cases'] });
    },
  });
}
