import { CASE_KINDS, DUTIES, LETTER_KINDS } from '@libs/rules';
import { z } from 'zod';
import type { FieldName } from './fields';

/** The number of the official form, for those who keep the templates: never printed. V read, S secondary, M memory. */
const form = z.strictObject({ number: z.string(), of: z.string(), evidence: z.enum(['V', 'S', 'M']) });

/** What stands above the text of a template file. */
export const frontMatterSchema = z.strictObject({
  kind: z.enum(LETTER_KINDS),
  /** The kinds of case it is for. */
  cases: z.array(z.enum(CASE_KINDS)).min(1),
  form: form.nullable(),
  basis: z.array(z.string()).min(1),
  title: z.string(),
  /** The sign of the type in the symbol, as TB for thông báo. */
  abbreviation: z.string().regex(/^\p{Lu}+$/u),
  subject: z.string(),
  addressee: z.string().optional(),
  /** `dueOn` is the day the first of these duties that runs must be done. */
  due: z.array(z.enum(DUTIES)).default([]),
  recipients: z.array(z.string()).min(1),
});

export interface LetterTemplate extends z.output<typeof frontMatterSchema> {
  /** The name of its file. */
  readonly id: string;
  readonly paragraphs: readonly string[];
  /** Every field it names, once each, in the order of the paper. */
  readonly fields: readonly FieldName[];
}
