import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ASKED_OPENINGS } from './openings-query';

/** Decides about a request; then it is gone from the list. */
export function useDecision(decide: () => Promise<void>, decided: () => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: decide,
    gcTime: 0,
    onSuccess: async () => {
      decided();
      await queries.invalidateQueries({ queryKey: ASKED_OPENINGS });
    },
  });
}
