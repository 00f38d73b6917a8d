import { run } from '@libs/platform';
import type { ContentField, Role, State, StepName } from '@libs/rules';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import type { CaseFile } from '../change/draft';
import type { ClockRow } from '../clocks/clock-row';
import type { EventData } from '../entities/case-event.entity';
import { CaseFileEntity } from '../entities/case-file.entity';
import type { CaseKey } from '../secrecy/case-key';
import { CaseKeys } from '../secrecy/case-keys';
import { openWritten } from '../secrecy/written';
import { COLLEAGUES } from '../standing.queries';
import { CLOCKS_OF, MATTER_OF, RUNNING_OF, TIMELINE_OF } from './reading.queries';

export interface TimelineEvent {
  readonly seq: number;
  readonly at: Date;
  readonly step: StepName;
  readonly state: State;
  readonly actorRole: Role;
  readonly actorName: string | null;
  readonly unitId: string;
  readonly data: EventData;
  readonly words: Readonly<Partial<Record<ContentField, string>>>;
}

/** An event with what was written in it still in its boxes, in base64. */
type TimelineRow = Omit<TimelineEvent, 'words'> & { readonly boxes: Readonly<Record<string, string>> };

/** Reads cases; who may see what is the caller's to ask (`standingsOf`, `mayRead`). */
@Injectable()
export class CaseReader {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly keys: CaseKeys,
  ) {}

  /** Within a transaction, name its manager: a second connection may never come while every first one waits for it. */
  file(id: string, manager: EntityManager = this.database.manager): Promise<CaseFile | null> {
    return manager.findOneBy(CaseFileEntity, { id });
  }

  fileByCode(trackingCode: string): Promise<CaseFile | null> {
    return this.database.getRepository(CaseFileEntity).findOneBy({ trackingCode });
  }

  /** Running and met clocks, waived ones left out, in the order they are due. */
  clocks(caseIds: readonly string[], manager: EntityManager = this.database.manager): Promise<ClockRow[]> {
    return run(manager, CLOCKS_OF, [caseIds]);
  }

  /** The clocks of these cases that have not ended, in the order they are due. */
  running(caseIds: readonly string[]): Promise<ClockRow[]> {
    return run(this.database.manager, RUNNING_OF, [caseIds]);
  }

  async timeline(caseId: string): Promise<TimelineEvent[]> {
    const rows: TimelineRow[] = await this.database.query(TIMELINE_OF, [caseId]);
    if (rows.every(({ boxes }) => Object.keys(boxes).length === 0)) return rows.map((row) => opened(row, null));
    const key = await this.keys.one(caseId);
    return rows.map((row) => opened(row, key));
  }

  /** The other cases of a matter that are for the common eye of the same unit. */
  matter(file: CaseFile): Promise<Pick<CaseFile, 'id' | 'trackingCode' | 'state'>[]> {
    return this.database.query(MATTER_OF, [file.matterId, file.ownerUnit, file.id]);
  }

  /** Who holds a post in a unit on a day. */
  colleagues(unitId: string, day: string): Promise<{ id: string; name: string }[]> {
    return this.database.query(COLLEAGUES, [unitId, day]);
  }
}

function opened({ boxes, ...event }: TimelineRow, key: CaseKey | null): TimelineEvent {
  const written = Object.entries(boxes).flatMap(([field, box]) =>
    key ? [[field, openWritten(key, event.seq, field, Buffer.from(box, 'base64')).words]] : [],
  );
  return { ...event, words: Object.fromEntries(written) };
}
