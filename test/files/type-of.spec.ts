import { isImage, isRedactedType, typeOf } from '../../libs/attachments/src/content/type-of';
import * as samples from './samples';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

it.each([
  ['a photograph', () => samples.photograph(), 'image/jpeg'],
  ['a picture of the screen', () => samples.drawing('png'), 'image/png'],
  ['a picture from the web', () => samples.drawing('webp'), 'image/webp'],
  ['a PDF', () => samples.pdf('Đơn'), 'application/pdf'],
  ['a letter in Word', () => samples.letterInWord('Đơn'), WORD],
  ['an MP3', () => samples.song(), 'audio/mpeg'],
  ['a voice recording', () => samples.recording(), 'audio/mp4'],
  ['a video', () => samples.video(), 'video/mp4'],
])('%s is known by its content', async (_, bytes, type) => {
  expect(await typeOf(await bytes())).toBe(type);
});

it.each(Object.entries(samples.REFUSED))('%s is not taken', async (_, bytes) => {
  expect(await typeOf(bytes)).toBeNull();
});

it('images are painted; images and PDFs are brought as redacted files', () => {
  expect([isImage('image/webp'), isImage('application/pdf'), isImage(null)]).toEqual([true, false, false]);
  expect([isRedactedType('image/png'), isRedactedType('application/pdf')]).toEqual([true, true]);
  expect([isRedactedType('video/mp4'), isRedactedType(null)]).toEqual([false, false]);
});
