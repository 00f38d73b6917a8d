import type { JobName, JobPayload } from '@libs/contracts';
import { SetMetadata } from '@nestjs/common';

export const ON_JOB = Symbol('on-job');

/** Marks the one method that does a job of the catalogue. Boot refuses a job with no such method, or with two. */
export function OnJob<Name extends JobName>(
  name: Name,
): <Method extends (payload: JobPayload<Name>) => Promise<void>>(
  target: object,
  key: string | symbol,
  descriptor: TypedPropertyDescriptor<Method>,
) => void {
  return SetMetadata(ON_JOB, name);
}
