import { randomBytes } from 'node:crypto';
import { Document, Packer, Paragraph } from 'docx';
import sharp from 'sharp';

/** A red photograph of 60 × 40 points that must be turned to be looked at, taken at a place, by somebody. */
export function photograph(artist = 'Nguyen Van A'): Promise<Buffer> {
  return sharp({ create: { width: 60, height: 40, channels: 3, background: '#f00' } })
    .withMetadata({ orientation: 6 })
    .withExifMerge({
      IFD0: { Artist: artist, Make: 'Bphone' },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '21/1 11/1 12/1',
        GPSLongitudeRef: 'E',
        GPSLongitude: '106/1 4/1 30/1',
      },
    })
    .jpeg()
    .toBuffer();
}

export function drawing(format: 'png' | 'webp'): Promise<Buffer> {
  return sharp({ create: { width: 8, height: 6, channels: 4, background: '#00f' } })
    .toFormat(format)
    .toBuffer();
}

/** An image of noise, which takes about three bytes a point. */
export function noise(width: number, height: number): Promise<Buffer> {
  const points = randomBytes(width * height * 3);
  return sharp(points, { raw: { width, height, channels: 3 } })
    .png({ compressionLevel: 0 })
    .toBuffer();
}

export function letterInWord(words: string): Promise<Buffer> {
  return Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph(words)] }] }));
}

export const pdf = (words: string) => Buffer.from(`%PDF-1.7\n% ${words}\n1 0 obj\n<<>>\nendobj\n%%EOF\n`);

const iso = (brand: string) =>
  Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from(`ftyp${brand}\0\0\0\0isom${brand}`), randomBytes(64)]);

export const video = () => iso('mp42');
export const recording = () => iso('M4A ');
export const song = () =>
  Buffer.concat([
    Buffer.from('ID3'),
    Buffer.from([4, 0, 0, 0, 0, 0, 0]),
    Buffer.from([0xff, 0xfb, 0x90, 0x64]),
    Buffer.alloc(413),
  ]);

/** What is dangerous or useless here, whatever it is called. */
export const REFUSED: Readonly<Record<string, Buffer>> = {
  'a program': Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200)]),
  'a page': Buffer.from('<!doctype html><script>alert(1)</script>'),
  'a drawing that may hold scripts': Buffer.from(
    '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
  ),
  'plain text': Buffer.from('Kính gửi ủy ban'),
  'an archive': Buffer.concat([Buffer.from('PK\x03\x04'), Buffer.alloc(60)]),
  'an animation': Buffer.from('GIF89a\x01\x00\x01\x00\x00\x00\x00;', 'latin1'),
};

/** A PNG of some hundred bytes that says it is 60,000 × 60,000 points: 14 GB once it is opened. */
export async function bomb(): Promise<Buffer> {
  const bytes = Buffer.from(await drawing('png'));
  bytes.writeUInt32BE(60_000, 16);
  bytes.writeUInt32BE(60_000, 20);
  bytes.writeUInt32BE(crcOf(bytes.subarray(12, 29)), 29);
  return bytes;
}

/** CRC-32 as PNG takes it (ISO 3309). */
function crcOf(bytes: Buffer): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}
