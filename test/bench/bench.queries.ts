/** What the reference transaction writes to. */
export const REFERENCE_TABLES = `
  create table reference_wide (id bigint generated always as identity primary key, body text);
  create table reference_narrow (id bigint generated always as identity primary key, body text)`;

/** One row of 1.5 kB and two of 300 bytes, committed: the shape of a petition without any of its meaning. */
export const REFERENCE_TRANSACTION = `begin;
insert into reference_wide (body) values (repeat('x', 1500));
insert into reference_narrow (body) values (repeat('y', 300));
insert into reference_narrow (body) values (repeat('z', 300));
commit;
`;

export const COUNT_CASES = 'select count(*)::int as cases from case_file';
export const FORGET_WORK = 'truncate outbox';
export const IS_ROUTING_OWED = `select exists (select 1 from outbox where job = 'route-petition') as owed`;
export const WORK_OWED = `select id as "outboxId", case_id as "caseId" from outbox where job = 'route-petition'`;

/** Tells a listener of each petition as it comes into its ward's queue: at the commit, not before. */
export const TELL_WHEN_ROUTED = `
  create function tell_routed() returns trigger language plpgsql as $$
  begin
    perform pg_notify('routed', (select tracking_code from case_file where id = new.case_id));
    return null;
  end $$;
  create trigger tell_routed after insert on routing_receipt for each row execute function tell_routed()`;
export const LISTEN_ROUTED = 'listen routed';
