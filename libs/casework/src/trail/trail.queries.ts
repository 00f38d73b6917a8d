/** $1 the last case seen, $2 how many: the next cases in the order of their ids, with all their events and clocks. */
export const TRAILS = `
  select file.id, file.tracking_code as "trackingCode", file.kind, file.audience, file.state, file.owner_unit as "ownerUnit",
         file.event_count as "eventCount", file.head_hash as "headHash",
         (select coalesce(jsonb_agg(event order by event.seq), '[]') from case_event event where event.case_id = file.id) as events,
         (select coalesce(jsonb_agg(clock), '[]') from deadline clock where clock.case_id = file.id) as clocks
    from case_file file where file.id > $1 order by file.id limit $2`;

/** Cases of which there are events and no file. */
export const EVENTS_WITHOUT_FILE = `
  select distinct case_id as "caseId" from case_event event
   where not exists (select from case_file file where file.id = event.case_id)`;
