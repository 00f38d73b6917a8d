import { fileNameOf, namelessFile } from './file-name';

it.each([
  ['anh hien truong.jpg', 'anh hien truong.jpg'],
  ['Ảnh hiện trường.JPEG', 'Ảnh hiện trường.jpeg'],
  ['C:\\Users\\Hoa\\ảnh.jpg', 'ảnh.jpg'],
  ['../../etc/passwd', 'passwd.jpg'],
  ['trang.html', 'trang.html.jpg'],
  ['hoa\u202egpj.exe', 'hoagpj.exe.jpg'],
  ['một\r\nhai\u0000.jpg', 'mộthai.jpg'],
  ['"a<b>c|d?e*f:g".jpg', '_a_b_c_d_e_f_g_.jpg'],
  ['  ...ẩn.jpg ', 'ẩn.jpg'],
  ['', 'tệp.jpg'],
  ['.jpg', 'tệp.jpg'],
  ['\ud800.jpg', 'tệp.jpg'],
])('a photograph called %j is kept as %j', (given, kept) => {
  expect(fileNameOf(given, 'image/jpeg')).toBe(kept);
});

it('a long name is cut, and keeps its ending', () => {
  const name = fileNameOf(`${'đ'.repeat(300)}.docx`, 'application/pdf');
  expect([...name]).toHaveLength(120);
  expect(name.endsWith('đ.pdf')).toBe(true);
});

it('a file without a name is called by its id', () => {
  expect(namelessFile('019c', 'video/mp4')).toBe('019c.mp4');
});
