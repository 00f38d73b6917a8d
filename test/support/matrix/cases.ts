import { randomUUID } from 'node:crypto';
import type { Receipt } from '@libs/contracts';
import { type Audience, type CaseKind, type State, WORKFLOW_OF, WORKFLOWS } from '@libs/rules';
import { asOwner } from '../../fuzz/as-owner';
import type { RunningApi } from '../api';
import type { CaseFacts } from './expected';
import type { Place } from './life';
import { type Person, UNITS } from './people';

/** A case of the matrix: what is known of it, and where it is. */
export interface PlacedCase extends CaseFacts, Pick<Receipt, 'trackingCode' | 'secret'> {
  readonly id: string;
}

const STREET_LAMP = { title: 'Đèn hỏng', text: 'Đèn đường ngõ 12 hỏng.', name: 'Nguyễn Văn A' };

/** A letter as nobody has yet worked with it. */
export async function sendLetter(api: RunningApi, { title, text, name } = STREET_LAMP): Promise<Receipt> {
  const submitter = { name, address: 'số 12, đường Hàn Thuyên' };
  const body = { title, text, wardName: 'Kinh Bắc', submitter };
  const answer = await api.post('/api/v1/petitions', { body, headers: { 'idempotency-key': randomUUID() } });
  if (answer.status !== 201) throw new Error(`a letter was not taken: ${answer.text}`);
  return answer.json<Receipt>();
}

/**
 * Puts a letter where the matrix needs it, past the steps that would lead there: as the owner of the database, in one
 * state and for one audience, lying in the ward unless it says elsewhere, and with everybody to it what they are.
 */
export function place(
  databaseUrl: string,
  receipt: Pick<Receipt, 'trackingCode' | 'secret'>,
  facts: { readonly kind: CaseKind; readonly state: State; readonly audience: Audience; readonly climbed: boolean },
  people: readonly Person[],
  where: Place = 'here',
): Promise<PlacedCase> {
  const workflow = WORKFLOWS[WORKFLOW_OF[facts.kind]];
  const those = (are: 'named' | 'aside') => people.filter((person) => person[are]).map(({ accountId }) => accountId);
  return asOwner(databaseUrl, async (database) => {
    const { rows } = await database.query<{ id: string }>(
      `update case_file set kind = $2, state = $3, audience = $4, owner_unit = $5, handlers = $6, recused = $7,
              escalated_to = $8, closed_at = case when $9 then received_at end
        where tracking_code = $1 returning id`,
      [
        receipt.trackingCode,
        facts.kind,
        facts.state,
        facts.audience,
        UNITS[where],
        those('named'),
        those('aside'),
        facts.climbed ? [UNITS.climbed_to] : [],
        workflow.ends.includes(facts.state),
      ],
    );
    if (!rows[0]) throw new Error(`no case ${receipt.trackingCode}`);
    const { trackingCode, secret } = receipt;
    return { trackingCode, secret, ...facts, workflow, id: rows[0].id };
  });
}
