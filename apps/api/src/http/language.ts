import type { IncomingHttpHeaders } from 'node:http';
import Negotiator from 'negotiator';
import { en } from '../words/en';
import { vi } from '../words/vi';
import type { Words } from '../words/words';

/** The catalogue Accept-Language asks for; Vietnamese when it asks for nothing we have. */
export function wordsFor(headers: IncomingHttpHeaders): Words {
  return new Negotiator({ headers }).language(['vi', 'en']) === 'en' ? en : vi;
}
