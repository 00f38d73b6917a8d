import { useState } from 'react';
import { SelectField } from '../../ui/SelectField';
import { useWords } from '../words';
import { type Colleague, peopleIn, unitsOf } from './units-of';

interface Person {
  /** What the service calls the field. */
  name: string;
  label: string;
  value: string;
  choose: (accountId: string) => void;
  error: string | undefined;
}

interface Props {
  colleagues: readonly Colleague[];
  first: Person;
  second: Person;
}

/** Two people of one unit; the unit is asked for only where there are several. */
export function TwoPeople({ colleagues, first, second }: Props) {
  const { absences } = useWords();
  const units = unitsOf(colleagues);
  const [unit, setUnit] = useState(units.length === 1 ? (units[0]?.value ?? '') : '');

  function chooseUnit(chosen: string): void {
    setUnit(chosen);
    first.choose('');
    second.choose('');
  }

  const field = ({ name, label, value, choose, error }: Person, except: string) => (
    <SelectField
      name={name}
      label={label}
      value={value}
      onChange={choose}
      options={peopleIn(unit, colleagues, except)}
      empty={absences.choose}
      error={error}
      isRequired
    />
  );
  return (
    <>
      {units.length > 1 && (
        <SelectField
          name="unit"
          label={absences.unit}
          value={unit}
          onChange={chooseUnit}
          options={units}
          empty={absences.choose}
          isRequired
        />
      )}
      <div className="side-by-side">
        {field(first, '')}
        {field(second, first.value)}
      </div>
    </>
  );
}
