import type { ImageType } from '@libs/contracts';
import sharp, { type Sharp } from 'sharp';
import { ImageUnreadable } from '../attachments.errors';

/** What a telephone's 50-megapixel camera takes, and no more: a few bytes may claim to be an image of any size. */
const MOST_PIXELS = 8192 * 6144;
const QUALITY = 90;

// Of one picture nothing stays in memory for the next.
sharp.cache(false);

/** In fractions of the width and height of an image as it is shown. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** @throws ImageUnreadable when no copy could be made of it */
export async function checkImage(bytes: Buffer): Promise<void> {
  await tried(() => opened(bytes).metadata());
}

/** The image turned as it is shown and encoded anew, with nothing beside its pixels: no EXIF, place, XMP, ICC or tail. */
export async function strippedCopy(bytes: Buffer, type: ImageType): Promise<Buffer> {
  return tried(() => ENCODED[type](opened(bytes).autoOrient()).toBuffer());
}

/** The same with areas that are black to the last pixel, whatever lay there. */
export async function paintedCopy(bytes: Buffer, type: ImageType, areas: readonly Area[]): Promise<Buffer> {
  return tried(async () => {
    const { autoOrient: shown } = await opened(bytes).metadata();
    const black = areas.map((area) => blackOver(area, shown));
    return ENCODED[type](opened(bytes).autoOrient().composite(black)).toBuffer();
  });
}

/** Whole pixels: whatever an area touches is in it. */
function blackOver(area: Area, shown: { width: number; height: number }) {
  const left = Math.min(Math.floor(area.x * shown.width), shown.width - 1);
  const top = Math.min(Math.floor(area.y * shown.height), shown.height - 1);
  const right = Math.min(Math.ceil((area.x + area.width) * shown.width), shown.width);
  const bottom = Math.min(Math.ceil((area.y + area.height) * shown.height), shown.height);
  const size = { width: Math.max(1, right - left), height: Math.max(1, bottom - top) };
  return { input: { create: { ...size, channels: 3 as const, background: '#000' } }, left, top };
}

/** A photograph that a bad line cut short is shown as far as it goes. */
function opened(bytes: Buffer): Sharp {
  return sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'none' });
}

/** In the format it came in. JPEG keeps colour as finely as light, so that the edge of what was painted stays black. */
const ENCODED: Readonly<Record<ImageType, (image: Sharp) => Sharp>> = {
  'image/jpeg': (image) => image.jpeg({ quality: QUALITY, chromaSubsampling: '4:4:4' }),
  'image/png': (image) => image.png(),
  'image/webp': (image) => image.webp({ quality: QUALITY }),
};

async function tried<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch {
    throw new ImageUnreadable('the image cannot be opened');
  }
}
