import { z } from 'zod';

/** No part of Vietnam lies outside these degrees; swapped or projected coordinates do. */
const position = z
  .tuple([
    z.number().min(102, 'longitude below 102').max(110, 'longitude above 110'),
    z.number().min(8, 'latitude below 8').max(24, 'latitude above 24'),
  ])
  .rest(z.number());

/** RFC 7946 §3.1.6: at least four positions, the last equal to the first. */
const ring = z
  .array(position)
  .min(4, 'a ring has fewer than four positions')
  .refine(
    (positions) => {
      const [first, last] = [positions[0], positions.at(-1)];
      return first?.[0] === last?.[0] && first?.[1] === last?.[1];
    },
    { error: 'a ring is not closed' },
  );

const polygon = z.array(ring).min(1, 'a polygon is empty');

const geometry = z.discriminatedUnion(
  'type',
  [
    z.object({ type: z.literal('Polygon'), coordinates: polygon }),
    z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(polygon).min(1, 'the geometry is empty') }),
  ],
  { error: 'the geometry is neither a Polygon nor a MultiPolygon' },
);

/** One outline: which unit it belongs to, who drew it, and the day it shows. */
export const boundaryFeature = z.object({
  type: z.literal('Feature'),
  properties: z.object({ unit: z.string(), source: z.string().min(1).optional(), asOf: z.iso.date() }),
  geometry,
});

export const featureCollection = z.object({
  type: z.literal('FeatureCollection'),
  features: z.array(z.unknown()).min(1, 'there are no features'),
});
