import type { Letter, LetterFileQuery, LetterList } from '@libs/contracts';
import { request } from './request';

const at = (caseId: string, letterId = '') =>
  `/cases/${encodeURIComponent(caseId)}/letters${letterId && `/${encodeURIComponent(letterId)}`}`;

export function listLetters(caseId: string): Promise<LetterList> {
  return request(at(caseId));
}

/** Writes in a draft; fields that are not named stay as they are. */
export function fillLetter(caseId: string, letterId: string, fields: Record<string, string>): Promise<Letter> {
  return request(at(caseId, letterId), { method: 'PUT', body: { fields } });
}

/** Where the browser fetches a letter as a file. */
export function letterAddress(caseId: string, letterId: string, format: LetterFileQuery['format']): string {
  return `/api/v1${at(caseId, letterId)}/file?format=${format}`;
}
