import type { CaseDetail } from '@libs/contracts';
import { useQuery } from '@tanstack/react-query';
import { readCase } from '../../api/read-case';

export const caseKey = (id: string) => ['case', id] as const;

/**
 * Asked for anew on opening, never behind the reader's back: a step must name the version that its officer has seen.
 * Null once a step took the case out of this officer's sight.
 */
export function useCase(id: string) {
  return useQuery<CaseDetail | null>({
    queryKey: caseKey(id),
    queryFn: () => readCase(id),
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
}
