import { CASE_KINDS, type CaseKind, DUTIES, type Duty } from '../vocabulary';
import { DEADLINE_RULES } from './all-rules';
import { rulesFor, storedVersion } from './lookup';

const ids = (duty: Duty, kind: CaseKind, day: string, ...circumstances: Parameters<typeof rulesFor>[3] & {}) =>
  rulesFor(duty, kind, day, circumstances).map(({ rule }) => rule.id);

describe('law and decree beside each other', () => {
  test('until 30 June 2026 a complaint is accepted by both; from 1 July by one', () => {
    expect(ids('accept', 'khieu_nai', '2026-06-30')).toEqual(['KN-ACCEPT-LAW', 'KN-ACCEPT-ND124']);
    expect(ids('accept', 'khieu_nai', '2026-07-01')).toEqual(['KN-ACCEPT-ND155']);
    expect(ids('accept', 'khieu_nai', '2020-12-09')).toEqual(['KN-ACCEPT-LAW']);
  });

  test('the second decision is sent by both', () => {
    expect(ids('send_decision', 'khieu_nai_lan_hai', '2026-07-01')).toEqual(['KN-SEND2', 'KN-SEND2-ND124']);
  });

  test('a letter lies unprocessed against a target and, from 1 July 2026, against a line; a denunciation against the line', () => {
    expect(ids('process', 'phan_anh', '2026-06-30')).toEqual(['ALL-XLD']);
    expect(ids('process', 'phan_anh', '2026-07-01')).toEqual(['ALL-XLD', 'ALL-XLD-DISCIPLINE']);
    expect(ids('process', 'to_cao', '2026-07-01')).toEqual(['ALL-XLD-DISCIPLINE']);
  });
});

describe('of rows that differ by circumstance only the closest binds', () => {
  test.each<[Parameters<typeof rulesFor>[3] & {}, string]>([
    [[], 'KN-RES1'],
    [['complex'], 'KN-RES1-CX'],
    [['remote'], 'KN-RES1-RM'],
    [['complex', 'remote'], 'KN-RES1-RMCX'],
    [['remote', 'complex', 'several_places'], 'KN-RES1-RMCX'],
  ])('%j', (circumstances, id) => {
    expect(ids('resolve', 'khieu_nai', '2026-07-01', ...circumstances)).toEqual([id]);
  });

  test('what makes no difference for a kind changes nothing', () => {
    expect(ids('resolve', 'to_cao', '2026-07-01', 'complex', 'remote')).toEqual(['TC-RES']);
    expect(ids('accept', 'to_cao', '2026-07-01', 'several_places')).toEqual(['TC-INTAKE-EXT']);
  });
});

test('a duty of another kind, or of a day before its law, is bound by nothing', () => {
  expect(ids('answer', 'khieu_nai', '2026-07-01')).toEqual([]);
  expect(ids('send_suspension', 'khieu_nai', '2026-06-30')).toEqual([]);
  expect(ids('resolve', 'khieu_nai', '2012-06-30')).toEqual([]);
});

test('what each kind of case may owe in July 2026', () => {
  const owed = (kind: CaseKind) => DUTIES.filter((duty) => rulesFor(duty, kind, '2026-07-03').length > 0);
  expect(Object.fromEntries(CASE_KINDS.map((kind) => [kind, owed(kind).join(' ')]))).toEqual({
    phan_anh: 'acknowledge triage process answer protect keep',
    kien_nghi: 'acknowledge triage process answer protect keep',
    chua_phan_loai: 'acknowledge triage process answer protect keep',
    phan_anh_quy_dinh: 'acknowledge triage process transfer answer protect keep',
    doi_thoai: 'acknowledge triage process protect keep',
    khieu_nai:
      'acknowledge triage process sign accept resolve send_suspension send_decision publish post legal_effect enforce protect keep',
    khieu_nai_lan_hai:
      'acknowledge triage process sign accept resolve send_suspension send_decision publish post legal_effect enforce protect keep',
    khieu_nai_ky_luat: 'acknowledge triage process sign accept resolve send_suspension post protect keep',
    to_cao:
      'acknowledge triage process sign accept transfer resolve notify_acceptance send_suspension post send_conclusion handle report_handling protect keep',
    to_cao_tiep:
      'acknowledge triage process sign transfer resolve notify_acceptance send_suspension post send_conclusion handle report_handling review ask_report report_delay protect keep',
  });
});

describe('a stored deadline', () => {
  it.each(DEADLINE_RULES.flatMap(({ id, versions }) => versions.map((version) => ({ id, version }))))(
    'of $id is found again by the first day of its version, $version.inForce.from',
    ({ id, version }) => {
      expect(storedVersion(id, version.inForce.from)).toMatchObject({ rule: { id }, version });
    },
  );

  test('whose version the tables no longer hold is not guessed', () => {
    expect(() => storedVersion('SVC-ANSWER', '1999-01-01')).toThrow(
      'no deadline rule SVC-ANSWER in force from 1999-01-01',
    );
    expect(() => storedVersion('NO-SUCH-RULE', '2023-01-01')).toThrow('no deadline rule NO-SUCH-RULE');
  });
});
