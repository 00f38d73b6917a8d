import { readTemplate } from './read-template';

const HEAD = `kind: receipt
cases: [phan_anh]
form: { number: "02", of: Thông tư 05/2021/TT-TTCP, evidence: M }
basis: [Luật Tiếp công dân Đ.28]
title: GIẤY BIÊN NHẬN
abbreviation: GBN
subject: Về việc tiếp nhận {{petitionName}}
recipients: [Như trên]`;
const read = (text: string, head = HEAD) => readTemplate('made-up', `---\n${head}\n---\n\n${text}\n`);

it('names each of its fields once, wherever it stands', () => {
  const template = read('{{unitName}} nhận {{petitionName}}\ncủa {{citizenName}}.\n\nMã {{trackingCode}}.');
  expect(template.fields).toEqual(['petitionName', 'unitName', 'citizenName', 'trackingCode']);
  expect(template.paragraphs).toEqual([
    '{{unitName}} nhận {{petitionName}} của {{citizenName}}.',
    'Mã {{trackingCode}}.',
  ]);
});

it.each([
  ['a field that nobody can supply', '{{idNumber}}', HEAD, 'nobody supplies {{idNumber}}'],
  ['more than plain fields', '{{#reason}}vì {{reason}}{{/reason}}', HEAD, 'only {{field}} is understood'],
  ['a due date of no duty', 'Đến {{dueOn}}.', HEAD, '{{dueOn}} of which duty?'],
  ['a kind of letter that is not', 'x', HEAD.replace('receipt', 'postcard'), 'made-up'],
  ['a head with a word too many', 'x', `${HEAD}\nprinted: true`, 'printed'],
  ['a head that is no YAML', 'x', `${HEAD}\n  - [`, 'made-up'],
  ['no head at all', 'x', '', 'made-up'],
])('refuses %s', (_, text, head, fault) => {
  expect(() => read(text, head)).toThrow(fault);
});
