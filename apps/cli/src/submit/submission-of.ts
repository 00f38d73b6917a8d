import type { SubmitPetition } from '@libs/contracts';
import { z } from 'zod';

const words = z.string().nullish();

/** One item of a corpus file. What it says beside this (`expected`, `note`, `attachments`) is never read. */
const itemSchema = z.object({
  id: z.string().min(1),
  kind: z.enum(['petition', 'dialogue_request']),
  text: z.string(),
  title: words,
  submitter: z.object({
    name: words,
    phone: words,
    email: words,
    addressText: words,
    anonymous: z.boolean().nullish(),
  }),
  stated: z.object({ wardName: words, khuPho: words, street: words }).nullish(),
});

const PATHS = { petition: '/api/v1/petitions', dialogue_request: '/api/v1/dialogue-requests' } as const;

/** An item as the public API takes it. */
export interface Submission {
  id: string;
  path: string;
  body: SubmitPetition;
}

/** An item that cannot be sent, and why. */
export interface Misfit {
  id: string;
  fault: string;
}

/** Reads one item; one without an id is named by its place in the file. */
export function submissionOf(row: unknown, index: number): Submission | Misfit {
  const read = itemSchema.safeParse(row);
  if (!read.success) return { id: nameOf(row, index), fault: read.error.issues.map(inWords).join('; ') };
  const { id, kind, text, title, submitter, stated } = read.data;
  const { addressText, ...who } = submitter;
  const place = { wardName: stated?.wardName, neighbourhood: stated?.khuPho, street: stated?.street };
  return { id, path: PATHS[kind], body: { title, text, ...place, submitter: { ...who, address: addressText } } };
}

export function isMisfit(item: object): item is Misfit {
  return 'fault' in item;
}

function nameOf(row: unknown, index: number): string {
  const named = z.object({ id: z.string().min(1) }).safeParse(row);
  return named.success ? named.data.id : `#${index + 1}`;
}

function inWords(issue: z.core.$ZodIssue): string {
  return `${issue.path.join('.') || 'the item'}: ${issue.message}`;
}
