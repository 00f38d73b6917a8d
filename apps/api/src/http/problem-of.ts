import type { Problem } from '@libs/contracts';
import { DomainError, type FieldFault, StepRefused, TooManyRequests } from '@libs/platform';
import { HttpException } from '@nestjs/common';
import { isFaultCode, isRefusalReason } from '../words/known-words';
import type { Words } from '../words/words';
import { isProblemCode, type ProblemCode, STATUS_OF } from './problem-codes';
import { ProofOfWorkRequired } from './refusals';

/** What went wrong, in the reader's language and without a word about the inside of the service. RFC 9457. */
export function problemOf(error: unknown, words: Words): Problem {
  const code = codeOf(error);
  const faults = error instanceof DomainError ? error.faults : [];
  const detail = detailOf(error, words) ?? words.problems[code].detail;
  return {
    type: `tag:lang-nghe,2026:problem/${code}`,
    title: words.problems[code].title,
    status: statusOf(error, code),
    code,
    ...(detail && { detail }),
    ...(error instanceof ProofOfWorkRequired && { challenge: error.challenge }),
    ...(faults.length > 0 && { errors: faults.map((fault) => inWords(fault, words)) }),
  };
}

/** The named refusals of the service, and those of the framework below it. */
function codeOf(error: unknown): ProblemCode {
  if (error instanceof DomainError && isProblemCode(error.code)) return error.code;
  const status = error instanceof HttpException ? error.getStatus() : 500;
  if (status === 400) return error instanceof HttpException && isAboutBody(error) ? 'malformed_body' : 'bad_request';
  if (status === 404) return 'not_found';
  if (status === 413) return 'body_too_large';
  if (status === 415) return 'unsupported_media_type';
  return status < 500 ? 'bad_request' : 'internal_error';
}

function isAboutBody(error: HttpException): boolean {
  return /body|JSON/i.test(error.message);
}

/** A step refused because a field is missing is a matter of input; any other refusal, of the state the case is in. */
function statusOf(error: unknown, code: ProblemCode): number {
  return error instanceof StepRefused && error.faults.length > 0 ? STATUS_OF.invalid_input : STATUS_OF[code];
}

function detailOf(error: unknown, words: Words): string | undefined {
  if (error instanceof TooManyRequests) return words.retryAfter(error.retryAfterSeconds);
  return error instanceof StepRefused && isRefusalReason(error.reason) ? words.refusals[error.reason] : undefined;
}

function inWords({ field, code }: FieldFault, words: Words) {
  return { field, code, message: words.faults[isFaultCode(code) ? code : 'invalid'] };
}
