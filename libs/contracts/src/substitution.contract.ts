import { z } from 'zod';
import { daySchema } from './day.contract';

/** `POST /api/v1/substitutions`: a colleague holds the posts of somebody away, both days counted (Asia/Ho_Chi_Minh). */
export const newSubstitutionSchema = z.object({
  absentId: z.uuid(),
  substituteId: z.uuid(),
  from: daySchema,
  until: daySchema,
});
export type NewSubstitution = z.infer<typeof newSubstitutionSchema>;

export const substitutionMadeSchema = z.object({ id: z.uuid() });

/** `GET /api/v1/substitutions`: those in force or to come. */
export const substitutionListSchema = z.object({
  items: z.array(newSubstitutionSchema.extend({ id: z.uuid(), absent: z.string(), substitute: z.string() })),
});
export type SubstitutionList = z.infer<typeof substitutionListSchema>;

/** `GET /api/v1/substitutions/colleagues`: who works where the caller may name a substitute, by unit and name. */
export const colleagueListSchema = z.object({
  items: z.array(
    z.object({ accountId: z.uuid(), name: z.string(), unit: z.object({ id: z.string(), name: z.string() }) }),
  ),
});
export type ColleagueList = z.infer<typeof colleagueListSchema>;
