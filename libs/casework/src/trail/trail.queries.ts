import { CLOCK_ROW, FILE_ROW } from '../casework.queries';

/** $1 the last case seen, $2 how many: the next cases in the order of their ids, with all their events and clocks. */
export const TRAILS = `
  select ${FILE_ROW},
         (select coalesce(jsonb_agg(event order by event.seq), '[]') from case_event event where event.case_id = file.id) as events,
         (select coalesce(jsonb_agg(clock), '[]')
            from (select ${CLOCK_ROW} from deadline where deadline.case_id = file.id) clock) as clocks
    from case_file file where id > $1 order by id limit $2`;

/** $1 cases: what was written in their steps, each box with its SHA-256. */
export const BOXES_OF_TEXTS = `
  select case_id as "caseId", seq, field, encode(sha256(box), 'hex') as hash
    from case_text where case_id = any($1::uuid[]) order by seq, field`;

/** When the first thing happened that a root should hold. */
export const FIRST_EVENT = 'select min(at) as at from case_event';

/** Cases of which there are events and no file. */
export const EVENTS_WITHOUT_FILE = `
  select distinct case_id as "caseId" from case_event event
   where not exists (select from case_file file where file.id = event.case_id)`;
