import { useQuery } from '@tanstack/react-query';
import { readCase } from '../../api/read-case';

export const caseKey = (id: string) => ['case', id] as const;

/** Always asked for anew on opening: what may be done with a case changes with every step of others. */
export function useCase(id: string) {
  return useQuery({ queryKey: caseKey(id), queryFn: () => readCase(id), refetchOnWindowFocus: false });
}
