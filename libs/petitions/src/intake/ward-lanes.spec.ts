import { Directory } from '@libs/organisation';
import { wardsByName } from './ward-lanes';

const ward = (id: string, name: string, validFrom: string, validTo: string | null) => ({
  id,
  kind: 'ward' as const,
  name,
  code: null,
  parentId: null,
  validFrom,
  validTo,
});

const directory = new Directory({
  units: [
    ward('old', 'Phường Tiền An', '2006-01-01', '2025-07-01'),
    ward('new', 'Phường Kinh Bắc', '2025-07-01', null),
  ],
  successions: [{ fromUnit: 'old', toUnit: 'new', onDate: '2025-07-01' }],
});
const lane = wardsByName(directory, '2026-03-02');

test.each(['Kinh Bắc', 'phường kinh bac', 'P. Kinh Bắc ', 'Tiền An'])('%s is a ward', (name) => {
  expect(lane(name)).toBe('new');
});

test.each(['Kinh Bắc nhà bà Vi Thị Kín Đáo', 'Phường Không Có', ''])('%s is none', (name) => {
  expect(lane(name)).toBeNull();
});
