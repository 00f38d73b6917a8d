import { decideRoute } from './decide-route';
import { buildPlaceIndex, type GazetteerPlace, type PlaceFacts } from './place-index';
import type { RoutingInput } from './routing-decision';

const unit = (id: string, name: string, code: string, validFrom: string, validTo: string | null) => ({
  id,
  name,
  code,
  validFrom,
  validTo,
});
const MERGER = '2025-07-01';
const wards = [
  unit('old-da', 'Đáp Cầu', '09166', '2023-01-01', MERGER),
  unit('old-vu', 'Vũ Ninh', '09163', '2023-01-01', MERGER),
  unit('old-kb', 'Kinh Bắc', '09172', '2023-01-01', MERGER),
  unit('old-sh', 'Suối Hoa', '09187', '2023-01-01', MERGER),
  unit('old-pk', 'Phong Khê', '09244', '2023-01-01', MERGER),
  unit('vu', 'Vũ Ninh', '09169', MERGER, null),
  unit('kb', 'Kinh Bắc', '09187', MERGER, null),
  unit('vc', 'Võ Cường', '09190', MERGER, null),
];
const successions = [
  ['old-da', 'vu'],
  ['old-vu', 'vu'],
  ['old-kb', 'kb'],
  ['old-sh', 'kb'],
  ['old-pk', 'vc'],
].map(([fromUnit = '', toUnit = '']) => ({ fromUnit, toUnit, onDate: MERGER }));

const place = (name: string, kind: string, wardIds: string[], more: Partial<GazetteerPlace> = {}): GazetteerPlace => ({
  name,
  kind,
  wardIds,
  aliases: [],
  confidence: 'high',
  trap: null,
  ...more,
});
const places = [
  place('Châm Khê', 'neighbourhood', ['old-pk']),
  place('Đường dài', 'street', ['old-da', 'old-kb'], { aliases: ['Ngô Gia Tự'] }),
  place('Hai Bà Trưng', 'street', ['old-kb', 'old-sh']),
  place('Nguyễn Du', 'street', ['old-sh']),
  place('Phố Và', 'neighbourhood', ['old-pk']),
  place('Ga Phú Lộc', 'landmark', ['old-sh'], { confidence: 'low' }),
  place('May Đáp Cầu', 'office', ['old-sh']),
  place('Ninh Xá, Thuận Thành', 'neighbourhood', [], { aliases: ['xã Suối Hoa'] }),
  place('Đền Bà Chúa Kho', 'religious_site', ['old-vu']),
];
const unitsAt: PlaceFacts['unitsAt'] = ({ lat }) => (lat > 21 ? ['vc'] : []);
const today = buildPlaceIndex({ day: '2026-11-24', wards, successions, places, unitsAt });
const in2024 = buildPlaceIndex({ day: '2024-03-01', wards, successions, places, unitsAt });

const route = (input: Partial<RoutingInput>, index = today) => {
  const { rule, wardId } = decideRoute({ text: 'Đề nghị xem xét.', ...input }, index);
  return [rule, wardId];
};

describe('what brings a submission to a ward', () => {
  it.each<[string, Partial<RoutingInput>, string, string]>([
    ['a pin inside a boundary', { location: { lat: 21.2, lng: 106 } }, 'pin', 'vc'],
    ['a ward by its old name', { wardName: 'Phường Suối Hoa' }, 'stated-ward', 'kb'],
    ['a ward by its old code', { wardName: '09166' }, 'stated-ward', 'vu'],
    ['a code used twice, for what is one ward today', { wardName: '09187' }, 'stated-ward', 'kb'],
    ['a stated neighbourhood', { neighbourhood: 'cham khe' }, 'stated-place', 'vc'],
    ['a stated street, which needs no mark in its field', { street: 'Nguyễn Du' }, 'stated-place', 'kb'],
    ['an address of the matter', { addressText: '12 Nguyễn Du, Suối Hoa' }, 'stated-place', 'kb'],
    ['a neighbourhood in the text', { text: 'Rác ở Châm Khê nhiều quá.' }, 'text-place', 'vc'],
    ['a street of two old wards that are one today', { text: 'Đèn đường Hai Bà Trưng hỏng.' }, 'text-place', 'kb'],
    ['a ward in the text', { text: 'Cống ở phường Đáp Cầu tắc.' }, 'text-ward', 'vu'],
    ['a ward without diacritics', { text: 'cong o p. dap cau bi tac' }, 'text-ward', 'vu'],
    [
      'the home, when the matter is there',
      { text: 'Đèn trước nhà tôi hỏng.', submitterAddress: 'Phong Khê' },
      'sender-home',
      'vc',
    ],
  ])('%s', (_, input, rule, ward) => expect(route(input)).toEqual([rule, ward]));

  it('the ward of the day asked about, not of today', () => {
    expect(route({ wardName: 'Suối Hoa' }, in2024)).toEqual(['stated-ward', 'old-sh']);
    expect(route({ text: 'Rác ở Châm Khê.' }, in2024)).toEqual(['text-place', 'old-pk']);
    expect(route({ text: 'Đèn đường Hai Bà Trưng hỏng.' }, in2024)).toEqual(['several', null]);
    expect(route({ wardName: '09187' }, in2024)).toEqual(['stated-ward', 'old-sh']);
  });

  it('the place of the matter before the home of its sender', () => {
    const text = 'Tôi ở phường Đáp Cầu. Rác ở Châm Khê nhiều quá.';
    expect(route({ text, submitterAddress: 'phường Đáp Cầu' })).toEqual(['text-place', 'vc']);
  });

  it('the stated ward, where the smoke arrives, before the one it comes from', () => {
    expect(route({ wardName: 'Suối Hoa', text: 'Khói từ phía Phong Khê bay sang.' })).toEqual(['stated-ward', 'kb']);
  });
});

describe('what only a person at the desk may decide', () => {
  it.each<[string, Partial<RoutingInput>, string]>([
    ['a pin outside every boundary', { location: { lat: 20, lng: 106 } }, 'pin-outside'],
    ['a pin against a stated ward', { location: { lat: 21.2, lng: 106 }, wardName: 'Suối Hoa' }, 'conflict'],
    ['a stated ward against a stated neighbourhood', { wardName: 'Suối Hoa', neighbourhood: 'Châm Khê' }, 'conflict'],
    [
      'a stated ward against the only place of the text',
      { wardName: 'Suối Hoa', text: 'Rác ở khu Châm Khê.' },
      'conflict',
    ],
    ['a stated ward that was never ours', { wardName: 'Bích Động' }, 'stated-elsewhere'],
    ['a stated ward nobody knows', { wardName: 'Phường Mới', text: 'Rác ở Châm Khê.' }, 'stated-elsewhere'],
    ['two wards in one text', { text: 'Từ phường Đáp Cầu đến phường Phong Khê đèn hỏng.' }, 'several'],
    ['a street through several wards', { text: 'Vỉa hè đường Ngô Gia Tự bị chiếm.' }, 'several'],
    ['a place the gazetteer is not sure of', { text: 'Bãi xe ở Ga Phú Lộc lộn xộn.' }, 'several'],
    [
      'a place of one ward said to be at a home in another',
      { text: 'Rác ở Châm Khê, ngay trước nhà tôi.', submitterAddress: 'phường Đáp Cầu' },
      'conflict',
    ],
    ['another district', { text: 'Đường ở Yên Phong hỏng.' }, 'outside'],
    ['one of our names in another district', { text: 'Rác ở phường Suối Hoa, huyện Tân Lạc.' }, 'outside'],
    ['an address alone', { submitterAddress: 'phường Phong Khê' }, 'nothing'],
    ['nothing at all', {}, 'nothing'],
  ])('%s', (_, input, rule) => expect(route(input)).toEqual([rule, null]));

  it.each<[string, string]>([
    ['a company', 'Công ty Đáp Cầu nợ lương.'],
    ['a factory of another ward', 'Công nhân May Đáp Cầu tan ca.'],
    ['a person', 'Anh Trần Vũ Ninh vay tiền không trả.'],
    ['a poet, not his street', 'Con tôi học thơ Nguyễn Du.'],
    ['the region', 'Văn hóa Kinh Bắc bị mai một.'],
    ['"phố và", not Phố Và', 'Lòng phố và vỉa hè bị chiếm.'],
    ['a commune of the same name', 'Chợ xã Suối Hoa họp muộn.'],
    ['a street named after a ward', 'Đèn đường Đáp Cầu hỏng.'],
    ['dear uncle, not Kinh Bắc', 'kinh bac chu tich cho gap mat'],
  ])('%s is no ward', (_, text) => expect(decideRoute({ text }, today).wardId).toBeNull());
});

describe('the receipt', () => {
  it('keeps the rule, its reason, each piece of evidence once and every candidate', () => {
    const text = 'Phường Đáp Cầu, phường Phong Khê. '.repeat(500);
    const decision = decideRoute({ text }, today);
    expect(decision).toMatchObject({ rule: 'several', wardId: null, candidates: ['vc', 'vu'] });
    expect(decision.evidence.map(({ phrase, field, kind }) => [phrase, field, kind])).toEqual([
      ['Phường Đáp Cầu', 'text', 'ward'],
      ['phường Phong Khê', 'text', 'ward'],
    ]);
    expect(decision.reason).not.toBe('');
  });
});
