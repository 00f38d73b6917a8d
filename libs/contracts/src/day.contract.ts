import { z } from 'zod';

/** A day that somebody names (Asia/Ho_Chi_Minh). One before 1900 is a slip of the pen, and PostgreSQL knows no year 0. */
export const daySchema = z.iso.date().refine((day) => day >= '1900-01-01', 'out_of_range');
