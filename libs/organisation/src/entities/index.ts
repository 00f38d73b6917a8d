import { CalendarChangeEntity } from './calendar-change.entity';
import { CalendarDayEntity } from './calendar-day.entity';
import { CalendarYearEntity } from './calendar-year.entity';
import { PlaceEntity } from './place.entity';
import { ReferenceVersionEntity } from './reference-version.entity';
import { UnitEntity } from './unit.entity';
import { UnitBoundaryEntity } from './unit-boundary.entity';
import { UnitSuccessionEntity } from './unit-succession.entity';

/** Every table this lib owns; the DataSource registers them. */
export const organisationEntities = [
  UnitEntity,
  UnitSuccessionEntity,
  UnitBoundaryEntity,
  PlaceEntity,
  CalendarDayEntity,
  CalendarYearEntity,
  CalendarChangeEntity,
  ReferenceVersionEntity,
];

export {
  CalendarChangeEntity,
  CalendarDayEntity,
  CalendarYearEntity,
  PlaceEntity,
  ReferenceVersionEntity,
  UnitBoundaryEntity,
  UnitEntity,
  UnitSuccessionEntity,
};
