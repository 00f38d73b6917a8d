import { hash } from 'node:crypto';
import canonicalize from 'canonicalize';

/** The one way to write a value down: canonical JSON (RFC 8785). Dates become ISO 8601 in UTC. */
export function canonical(value: object): string {
  return canonicalize(value) ?? '';
}

/** SHA-256 over canonical JSON, in hex. */
export function digestOf(value: object): string {
  return hash('sha256', canonical(value));
}
