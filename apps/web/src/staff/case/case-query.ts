import { useQuery } from '@tanstack/react-query';
import { readCase } from '../../api/read-case';

export const caseKey = (id: string) => ['case', id] as const;

/**
 * Asked for anew on opening, never behind the reader's back: a step must name the version that its officer has seen.
 */
export function useCase(id: string) {
  return useQuery({
    queryKey: caseKey(id),
    queryFn: () => readCase(id),
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
}
