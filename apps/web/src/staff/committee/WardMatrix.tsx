import type { Backlog } from '@libs/contracts';
import { CASE_KINDS } from '@libs/rules';
import { useState } from 'react';
import { day } from '../../ui/dates';
import { ScrollRegion } from '../../ui/ScrollRegion';
import { SelectField } from '../../ui/SelectField';
import { useWords } from '../words';

type Cell = Backlog['cells'][number];

const sum = (cells: readonly Cell[]) => cells.reduce((total, { open }) => total + open, 0);

/** Wards down, ages across; a kind may be picked out of all. */
export function WardMatrix({ wards, cells, totals }: Pick<Backlog, 'wards' | 'cells' | 'totals'>) {
  const { backlog, kinds, ageBands } = useWords();
  const [kind, setKind] = useState('');
  const shown = kind === '' ? cells : cells.filter((cell) => cell.kind === kind);
  const bands = Object.entries(ageBands);
  // The service counts overdue, unsigned and oldest over all kinds, so they are shown only with all kinds.
  const whole = kind === '';
  return (
    <section className="sheet">
      <h2>{backlog.matrix}</h2>
      <div className="matrix-kind">
        <SelectField
          name="kind"
          label={backlog.kind}
          value={kind}
          empty={backlog.allKinds}
          options={CASE_KINDS.map((value) => ({ value, name: kinds[value] }))}
          onChange={setKind}
        />
      </div>
      <ScrollRegion label={backlog.matrix}>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{backlog.ward}</th>
              {bands.map(([band, name]) => (
                <th key={band} scope="col">
                  {name}
                </th>
              ))}
              <th scope="col">{backlog.total}</th>
              {whole && <th scope="col">{backlog.ofWhichOverdue}</th>}
              {whole && <th scope="col">{backlog.awaitingSignature}</th>}
              {whole && <th scope="col">{backlog.oldestHere}</th>}
            </tr>
          </thead>
          <tbody>
            {wards.map((ward) => (
              <WardRow
                key={ward.unit.id}
                ward={ward}
                whole={whole}
                cells={shown.filter(({ unitId }) => unitId === ward.unit.id)}
              />
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{backlog.total}</th>
              {bands.map(([band]) => (
                <td key={band}>{sum(shown.filter(({ ageBand }) => ageBand === band))}</td>
              ))}
              <td>{sum(shown)}</td>
              {whole && <td>{totals.overdue}</td>}
              {whole && <td>{totals.awaitingSignature}</td>}
              {whole && <td />}
            </tr>
          </tfoot>
        </table>
      </ScrollRegion>
    </section>
  );
}

interface RowProps {
  ward: Backlog['wards'][number];
  cells: readonly Cell[];
  whole: boolean;
}

function WardRow({ ward, cells, whole }: RowProps) {
  const { ageBands } = useWords();
  return (
    <tr>
      <th scope="row">{ward.unit.name}</th>
      {Object.keys(ageBands).map((band) => {
        const open = sum(cells.filter(({ ageBand }) => ageBand === band));
        return (
          <td key={band} className={open === 0 ? 'zero' : undefined}>
            {open}
          </td>
        );
      })}
      <td>{sum(cells)}</td>
      {whole && <td>{ward.overdue}</td>}
      {whole && <td>{ward.awaitingSignature}</td>}
      {whole && <td>{ward.oldestReceivedAt ? day(ward.oldestReceivedAt) : ''}</td>}
    </tr>
  );
}
