import { InvalidInput } from '@libs/platform';
import { readTemplate } from '../templates/read-template';
import { compose, numbered } from './compose';
import type { Office } from './office';

const template = readTemplate(
  'refusal-made-up',
  `---
kind: refusal
cases: [khieu_nai]
form: null
basis: [Luật Khiếu nại Đ.11]
title: THÔNG BÁO
abbreviation: TB
subject: Về việc không thụ lý {{petitionName}}
addressee: Ông (bà) {{citizenName}}
recipients: [Như trên, Lưu VT]
---

# {{authority}}

> Căn cứ Luật Khiếu nại;

Đơn không được thụ lý vì: {{reason}}.
`,
);
const office: Office = {
  name: 'Ủy ban nhân dân phường Kinh Bắc',
  head: 'Chủ tịch',
  signerPost: 'CHỦ TỊCH',
  abbreviation: 'UBND',
  superior: null,
  issuer: [],
  place: 'Kinh Bắc',
};
const fields = { petitionName: 'đơn', citizenName: 'Nguyễn Thị A', authority: 'CHỦ TỊCH', reason: 'hết thời hiệu' };
const sheet = (reason = fields.reason) =>
  compose({ template, fields: { ...fields, reason }, office, signerName: 'Trần B' });

it('a missing field is an error that names every one of them, never a blank', () => {
  const incomplete = () => compose({ template, fields: { authority: ' ', reason: 'x' }, office, signerName: null });
  expect(incomplete).toThrow(InvalidInput);
  expect(incomplete).toThrow('citizenName required, petitionName required, authority required');
});

it('each paragraph plays its part', () => {
  expect(sheet().blocks).toEqual([
    { part: 'heading', words: 'CHỦ TỊCH' },
    { part: 'ground', words: 'Căn cứ Luật Khiếu nại;' },
    { part: 'text', words: 'Đơn không được thụ lý vì: hết thời hiệu.' },
  ]);
});

it('what was written into a field stays as it is: no template, no markup, no second full stop', () => {
  expect(sheet('{{citizenName}} <b>&</b> # hết.').blocks[2]?.words).toBe(
    'Đơn không được thụ lý vì: {{citizenName}} <b>&</b> # hết.',
  );
});

it('a line break in a field begins a paragraph', () => {
  expect(
    sheet('một;\r\nhai')
      .blocks.slice(2)
      .map(({ words }) => words),
  ).toEqual(['Đơn không được thụ lý vì: một;', 'hai.']);
});

it('letters are composed, and what no paper can show is left out', () => {
  expect(sheet('he\u0302\u0301t\u000b hạn\u0000').blocks[2]?.words).toBe('Đơn không được thụ lý vì: hết  hạn.');
});

it('has neither number nor date until it is issued', () => {
  expect(sheet()).toMatchObject({ draft: true, symbol: '…/TB-UBND', placeAndDate: 'Kinh Bắc, ngày … tháng … năm …' });
  const issued = numbered(sheet(), 5, '2026-02-03');
  expect(issued).toMatchObject({ draft: false, symbol: '05/TB-UBND' });
  expect(issued.placeAndDate.replaceAll('\u00a0', ' ')).toBe('Kinh Bắc, ngày 03 tháng 02 năm 2026');
});
