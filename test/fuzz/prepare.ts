import { DEMO_PASSPHRASE } from '@libs/vault';
import { asOwner } from './as-owner';
import { Carriage } from './carriage';
import { callers, jsonShot, spareCallers } from './people';
import type { Document } from './routes';
import type { Known } from './values';

/** A service with people signed in and letters on their way. */
export interface Prepared {
  readonly url: string;
  readonly document: Document;
  readonly known: Known;
  /** Of members of staff of every role. */
  readonly cookies: readonly string[];
  /** Signs others in, for calls that end sessions. */
  readonly spare: () => Promise<string[]>;
}

const TYPES = ['phan_anh', 'kien_nghi', 'khieu_nai', 'to_cao', null] as const;
const WARDS = ['Kinh Bắc', 'Vũ Ninh', null, 'Kinh Bắc', 'Vũ Ninh'] as const;

/** Signs everybody in, has one custodian make a key, and sends a letter of every type to every ward. */
export async function prepare(
  url: string,
  databaseUrl: string,
): Promise<Omit<Prepared, 'known'> & Pick<Known, 'receipts'>> {
  const cookies = await callers(url);
  const carriage = new Carriage(url, cookies);
  for (const as of cookies.keys()) {
    const { status } = await carriage.send(jsonShot('/api/v1/custodian/key', { passphrase: DEMO_PASSPHRASE }, as));
    if (status === 204) break;
  }
  const receipts: Known['receipts'][number][] = [];
  for (const type of TYPES) {
    for (const wardName of WARDS) {
      const body = { type, wardName, text: 'Đèn đường ngõ 12 hỏng đã hai tuần.', submitter: { name: 'Nguyễn Văn A' } };
      const reply = await carriage.send(jsonShot('/api/v1/petitions', body, cookies.length));
      receipts.push(JSON.parse(Buffer.from(reply.text, 'latin1').toString()));
    }
  }
  const call = { method: 'GET', url: '/api/openapi.json', headers: {}, body: undefined, as: cookies.length };
  const { text } = await carriage.send(call);
  carriage.close();
  await failSome(databaseUrl);
  const spare = () => spareCallers(url, databaseUrl);
  return { url, cookies, spare, receipts, document: JSON.parse(text) };
}

/** Work that failed for good, of cases that are not there. */
async function failSome(databaseUrl: string): Promise<void> {
  await asOwner(databaseUrl, (database) =>
    database.query(
      `insert into outbox (id, case_id, job, lane, attempts, next_at, failed_at, error)
       select gen_random_uuid(), gen_random_uuid(), 'route-petition', 'portal', 1, now(), now(), 'made up'
         from generate_series(1, 20)`,
    ),
  );
}
