import type { CustodianKeyView, Shared } from '@libs/contracts';
import { request } from './request';

export function readCustodianKey(): Promise<CustodianKeyView> {
  return request('/custodian/key');
}

export function makeCustodianKey(passphrase: string): Promise<void> {
  return request('/custodian/key', { method: 'POST', body: { passphrase } });
}

export function changePassphrase(current: string, next: string): Promise<void> {
  return request('/custodian/key/passphrase', { method: 'PUT', body: { current, next } });
}

/** Seals to the other custodians what only this one opens; `confirmed` are the fingerprints that were compared. */
export function shareSeals(passphrase: string, confirmed: readonly string[]): Promise<Shared> {
  return request('/custodian/key/shares', { method: 'POST', body: { passphrase, confirmed } });
}
