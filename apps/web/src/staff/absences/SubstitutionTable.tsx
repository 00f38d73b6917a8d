import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { endSubstitution, listSubstitutions } from '../../api/substitutions';
import { Button } from '../../ui/Button';
import { day } from '../../ui/dates';
import { FailureSummary } from '../../ui/FailureSummary';
import { failureOf } from '../../ui/failure';
import { Notice } from '../../ui/Notice';
import { ScrollRegion } from '../../ui/ScrollRegion';
import { Waiting } from '../Waiting';
import { useWords } from '../words';
import { SUBSTITUTIONS } from './substitutions-query';
import './absences.css';

/** Who stands in now and who will, each to be ended before its time. */
export function SubstitutionTable() {
  const words = useWords();
  const queries = useQueryClient();
  const heading = useRef<HTMLHeadingElement>(null);
  const { data, error, refetch } = useQuery({ queryKey: SUBSTITUTIONS, queryFn: listSubstitutions });
  const ending = useMutation({
    mutationFn: endSubstitution,
    onSuccess: async () => {
      heading.current?.focus();
      await queries.invalidateQueries({ queryKey: SUBSTITUTIONS });
    },
  });
  const { absences } = words;
  return (
    <section className="sheet">
      <h2 ref={heading} tabIndex={-1}>
        {absences.list}
      </h2>
      {ending.isSuccess && <Notice>{absences.ended}</Notice>}
      {ending.error && <FailureSummary failure={failureOf(ending.error, words)} />}
      {!data && <Waiting error={error} retry={refetch} />}
      {data?.items.length === 0 && <p className="soft">{absences.none}</p>}
      {data && data.items.length > 0 && (
        <ScrollRegion label={absences.list}>
          <table className="table absences">
            <thead>
              <tr>
                <th scope="col">{absences.absent}</th>
                <th scope="col">{absences.substitute}</th>
                <th scope="col">{absences.from}</th>
                <th scope="col">{absences.until}</th>
                <th scope="col">{absences.action}</th>
              </tr>
            </thead>
            <tbody>
              {data.items.map(({ id, absent, substitute, from, until }) => (
                <tr key={id}>
                  <th scope="row">{absent}</th>
                  <td>{substitute}</td>
                  <td>{day(from)}</td>
                  <td>{day(until)}</td>
                  <td>
                    <Button
                      aria-label={absences.endThat(absent, substitute)}
                      isDisabled={ending.isPending}
                      onPress={() => ending.mutate(id)}
                    >
                      {absences.end}
                    </Button>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      )}
    </section>
  );
}
