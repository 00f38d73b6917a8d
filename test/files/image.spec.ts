import sharp from 'sharp';
import { ImageUnreadable } from '../../libs/attachments/src/attachments.errors';
import { checkImage, paintedCopy, strippedCopy } from '../../libs/attachments/src/images/image';
import { bomb, drawing, noise, photograph } from './samples';

const pointsOf = async (image: Buffer) => {
  const { data, info } = await sharp(image).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const at = (x: number, y: number) => [...data.subarray((y * info.width + x) * 3, (y * info.width + x) * 3 + 3)];
  return { ...info, at, all: data };
};
const isBlack = (point: readonly number[]) => point.every((part) => part < 16);

describe('a copy', () => {
  it('has nothing of a photograph but its pixels, turned as they are shown', async () => {
    const bytes = await photograph();
    expect(bytes.includes('Nguyen Van A')).toBe(true);
    const copy = await strippedCopy(bytes, 'image/jpeg');
    const { exif, xmp, icc, iptc, orientation, width, height } = await sharp(copy).metadata();
    expect({ exif, xmp, icc, iptc, orientation }).toEqual({});
    expect([width, height]).toEqual([40, 60]);
    expect([copy.includes('Nguyen Van A'), copy.includes('Bphone')]).toEqual([false, false]);
  });

  it('loses what was hidden behind the end of the image', async () => {
    const bytes = Buffer.concat([await drawing('png'), Buffer.from('<script>alert(1)</script>')]);
    expect((await strippedCopy(bytes, 'image/png')).includes('script')).toBe(false);
  });

  it.each(['png', 'webp'] as const)('of a %s is one too', async (format) => {
    const copy = await strippedCopy(await drawing(format), `image/${format}`);
    expect((await sharp(copy).metadata()).format).toBe(format);
  });

  it('of a photograph that was cut short shows what there is of it', async () => {
    const bytes = await sharp(await noise(200, 100))
      .jpeg()
      .toBuffer();
    const copy = await strippedCopy(bytes.subarray(0, bytes.length / 2), 'image/jpeg');
    expect((await sharp(copy).metadata()).height).toBe(100);
  });
});

describe('painted areas', () => {
  it('are black to the last point, and the rest is as it was', async () => {
    const image = await noise(64, 40);
    const before = await pointsOf(image);
    const areas = [{ x: 0.125, y: 0.25, width: 0.25, height: 0.5 }];
    const after = await pointsOf(await paintedCopy(image, 'image/png', areas));
    for (let x = 0; x < 64; x++) {
      for (let y = 0; y < 40; y++) {
        const inside = x >= 8 && x < 24 && y >= 10 && y < 30;
        expect(after.at(x, y)).toEqual(inside ? [0, 0, 0] : before.at(x, y));
      }
    }
  });

  it('lie where they were drawn on a photograph that is shown turned', async () => {
    const areas = [{ x: 0, y: 0.5, width: 1, height: 0.5 }];
    const { at, width, height } = await pointsOf(await paintedCopy(await photograph(), 'image/jpeg', areas));
    expect([width, height]).toEqual([40, 60]);
    expect([isBlack(at(20, 20)), isBlack(at(20, 31)), isBlack(at(39, 59))]).toEqual([false, true, true]);
  });

  it('may touch any edge and be as thin as a line', async () => {
    const areas = [
      { x: 1, y: 1, width: 1, height: 1 },
      { x: 0, y: 0, width: 0, height: 0 },
    ];
    const { at } = await pointsOf(await paintedCopy(await drawing('png'), 'image/png', areas));
    expect([at(0, 0), at(7, 5), at(3, 3)]).toEqual([
      [0, 0, 0],
      [0, 0, 0],
      [0, 0, 255],
    ]);
  });
});

describe('an image that cannot be opened', () => {
  it('is one whose few bytes claim to be gigabytes', async () => {
    await expect(checkImage(await bomb())).rejects.toThrow(ImageUnreadable);
  });

  it('is one that is nothing but a beginning', async () => {
    await expect(checkImage((await photograph()).subarray(0, 12))).rejects.toThrow(ImageUnreadable);
  });
});
