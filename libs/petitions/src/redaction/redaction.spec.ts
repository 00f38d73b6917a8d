import fc from 'fast-check';
import { proposeMarks } from './propose-marks';
import { areIn, GAP, redact } from './redact';

const marked = (text: string, sender = null as Parameters<typeof proposeMarks>[1]) =>
  proposeMarks(text, sender).map(({ kind, from, to }) => [kind, text.slice(from, to)]);

test('telephone numbers, e-mail addresses and identity numbers are proposed', () => {
  expect(marked('Gọi tôi 0912 345 678 hoặc +84 912-345-678, thư hoa.nguyen@example.vn.')).toEqual([
    ['phone', '0912 345 678'],
    ['phone', '+84 912-345-678'],
    ['email', 'hoa.nguyen@example.vn'],
  ]);
  expect(marked('Căn cước 027190001234 cấp năm 2021.')).toContainEqual(['id_number', '027190001234']);
});

test('names are proposed after what people are called by, addresses after what places are called by', () => {
  expect(marked('Tôi là Nguyễn Thị Hoa, ở ngõ 12 phố Hàn Thuyên, tố cáo ông Trần Văn Bình.')).toEqual([
    ['name', 'Nguyễn Thị Hoa'],
    ['address', 'ngõ 12'],
    ['address', 'phố Hàn Thuyên'],
    ['name', 'Trần Văn Bình'],
  ]);
});

test('names in capitals are proposed too', () => {
  expect(marked('Tôi tên là NGUYỄN THỊ HOA, tố cáo ÔNG TRẦN VĂN BÌNH.')).toEqual([
    ['name', 'NGUYỄN THỊ HOA'],
    ['name', 'TRẦN VĂN BÌNH'],
  ]);
  expect(marked('Họ và tên: Nguyễn Thị Hoa')).toEqual([['name', 'Nguyễn Thị Hoa']]);
});

test.each([
  'Xin cảm ơn.\nNgười viết đơn\nNguyễn Thị Hoa',
  'NGƯỜI TỐ CÁO\n(ký, ghi rõ họ tên)\n\n NGUYỄN THỊ HOA',
  'Kính đơn,\nNguyễn Thị Hoa\n',
  'Ký tên: Nguyễn Thị Hoa',
])('so is a name that stands alone as a signature: %j', (text) => {
  const marks = marked(text);
  expect(marks).toHaveLength(1);
  expect(marks[0]?.[1]).toMatch(/^nguyễn thị hoa$/i);
});

test('what a sender who is not sealed left of themselves is proposed wherever it stands', () => {
  expect(marked('nguyễn thị hoa viết, thưa NGUYỄN THỊ HOA', { name: 'Nguyễn Thị Hoa' })).toEqual([
    ['sender', 'nguyễn thị hoa'],
    ['sender', 'NGUYỄN THỊ HOA'],
  ]);
});

test('overlapping spans make one gap, as long as any other', () => {
  expect(
    redact('abcdefgh', [
      { from: 4, to: 6 },
      { from: 1, to: 3 },
      { from: 2, to: 5 },
    ]),
  ).toBe(`a${GAP}gh`);
  expect(areIn('abc', [{ from: 0, to: 4 }])).toBe(false);
  expect(areIn('abc', [{ from: 1, to: 1 }])).toBe(false);
});

test('nothing of a span stays, and everything else does', () => {
  const spans = fc.array(fc.tuple(fc.nat(40), fc.nat(40)), { maxLength: 6 });
  fc.assert(
    fc.property(spans, (pairs) => {
      const text = Array.from({ length: 41 }, (_, at) => String.fromCodePoint(0x4e00 + at)).join('');
      const taken = pairs.map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) + 1 }));
      const left = redact(text, taken);
      for (const [at, sign] of [...text].entries()) {
        const isTaken = taken.some(({ from, to }) => from <= at && at < to);
        expect(left.includes(sign)).toBe(!isTaken);
      }
    }),
  );
});
