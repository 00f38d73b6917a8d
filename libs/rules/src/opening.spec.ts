import { OPENING } from './opening';
import { CASE_KINDS, type CaseKind } from './vocabulary';

const SIGNED: readonly CaseKind[] = ['khieu_nai', 'khieu_nai_lan_hai', 'khieu_nai_ky_luat', 'to_cao', 'to_cao_tiep'];
const FEEDBACK: readonly CaseKind[] = ['phan_anh', 'kien_nghi', 'phan_anh_quy_dinh', 'chua_phan_loai'];

/** What is asked for beyond the answer to every letter. */
function beyond(kind: CaseKind): string[] {
  if (SIGNED.includes(kind)) return ['sign'];
  return FEEDBACK.includes(kind) ? ['answer'] : [];
}

it.each(CASE_KINDS)(
  'a %s is routed, and from first receipt owes an answer within days and within the 45-day line',
  (kind) => {
    const { starts, owes, basis } = OPENING[kind];
    expect(starts).toEqual(['acknowledge', 'process', ...beyond(kind)]);
    expect(owes).toEqual(['route-petition']);
    expect(basis).toContain('Luật Tiếp công dân Đ.28(1)');
  },
);

test('what waits for a signature begins neither acceptance nor resolution on receipt', () => {
  for (const kind of SIGNED)
    expect(OPENING[kind].starts.filter((duty) => /accept|resolve|review/.test(duty))).toEqual([]);
});
