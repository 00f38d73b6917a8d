import { Directory, type Unit } from '@libs/organisation';
import { officeOf } from './office';

const unit = (id: string, kind: Unit['kind'], name: string, parentId: string | null): Unit => ({
  id,
  kind,
  name,
  code: null,
  parentId,
  validFrom: '2025-07-01',
  validTo: null,
});

const directory = new Directory({
  units: [
    unit('province', 'province', 'Bắc Ninh', null),
    unit('ward', 'ward', 'Kinh Bắc', 'province'),
    unit('above', 'peoples_committee', 'UBND tỉnh Bắc Ninh', 'province'),
    unit('committee', 'peoples_committee', 'UBND phường Kinh Bắc', 'ward'),
    unit('desk', 'reception_desk', 'Ban Tiếp công dân tỉnh', 'above'),
  ],
  successions: [],
});
const office = (id: string) => officeOf(directory.unit(id), directory, '2026-11-24');

it('a ward’s committee stands under the province’s, dates from the ward and signs by its chair', () => {
  expect(office('committee')).toEqual({
    name: 'Ủy ban nhân dân phường Kinh Bắc',
    head: 'Chủ tịch Ủy ban nhân dân phường Kinh Bắc',
    signerPost: 'CHỦ TỊCH',
    abbreviation: 'UBND',
    superior: 'UBND TỈNH BẮC NINH',
    issuer: ['ỦY BAN NHÂN DÂN', 'PHƯỜNG KINH BẮC'],
    place: 'Kinh Bắc',
  });
});

it('the province’s committee has no body above it on its paper', () => {
  expect(office('above')).toMatchObject({
    superior: null,
    issuer: ['ỦY BAN NHÂN DÂN', 'TỈNH BẮC NINH'],
    place: 'Bắc Ninh',
  });
});

it('the reception desk stands under its committee and signs as BTCD', () => {
  expect(office('desk')).toMatchObject({
    superior: 'UBND TỈNH BẮC NINH',
    issuer: ['BAN TIẾP CÔNG DÂN TỈNH'],
    head: 'Trưởng ban Tiếp công dân tỉnh',
    signerPost: 'TRƯỞNG BAN',
    abbreviation: 'BTCD',
    place: 'Bắc Ninh',
  });
});
