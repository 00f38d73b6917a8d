import { type ProtectionEvent, protectionAfter } from './protection';

const none = { outcome: null, means: null };
const REQUEST: ProtectionEvent = { step: 'request_protection', ...none };
const recorded = (means: string): ProtectionEvent => ({ step: 'record_protection_request', outcome: null, means });
const decided = (outcome: string): ProtectionEvent => ({ step: 'decide_protection', outcome, means: null });
const GRANT = decided('protection_granted');
const REFUSAL = decided('protection_refused');
const END: ProtectionEvent = { step: 'end_protection', ...none };
const REFERRAL: ProtectionEvent = { step: 'refer_protection', ...none };

it.each<[string, ProtectionEvent[], string]>([
  ['nothing', [], ''],
  ['a request', [REQUEST], 'waits, awaits paper'],
  ['a request, and its paper', [REQUEST, recorded('written_request')], 'waits'],
  ['a request by telephone', [recorded('by_phone')], 'waits, awaits paper'],
  ['a request in writing', [recorded('written_request')], 'waits'],
  ['a request that another body was asked about', [REQUEST, REFERRAL], 'waits, awaits paper'],
  ['a grant', [REQUEST, GRANT], 'in force, awaits paper'],
  ['a refusal', [REQUEST, REFUSAL], ''],
  ['a grant that nobody asked for', [GRANT], 'in force'],
  ['a request for more', [recorded('written_request'), GRANT, recorded('written_request')], 'waits, in force'],
  ['more refused', [recorded('written_request'), GRANT, recorded('written_request'), REFUSAL], 'in force'],
  ['more granted', [GRANT, recorded('written_request'), GRANT], 'in force'],
  ['an end', [REQUEST, GRANT, END], ''],
  ['an end while more waits', [recorded('written_request'), GRANT, REQUEST, END], 'waits, awaits paper'],
  ['a request after an end', [REQUEST, GRANT, END, recorded('written_request')], 'waits'],
])('after %s', (_, events, stands) => {
  const { waits, inForce, awaitsPaper } = protectionAfter(events);
  const said = [waits && 'waits', inForce && 'in force', awaitsPaper && 'awaits paper'].filter(Boolean);
  expect(said.join(', ')).toBe(stands);
});
