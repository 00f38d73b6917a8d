import type { Receipt } from '@libs/contracts';
import { letterInWord, photograph } from '../../files/samples';
import { sendFile } from '../files';
import { CASE_NAMES, type CaseName, inFile, letterOf } from './canaries';
import { fold } from './forms';
import type { House } from './house';

/** A letter that was sent, as its sender and its handlers know it. */
export interface SentCase extends Receipt {
  readonly name: CaseName;
  readonly id: string;
}

export type SentCases = Readonly<Record<CaseName, SentCase>>;

const FIRST_CUSTODIAN = 'custodian.first';
export const PASSPHRASE = 'một cụm mật khẩu đủ dài';

/** Sends all letters, one of them before there was a custodian's key, to an api that counts its callers. */
export async function sendAll(house: House): Promise<SentCases> {
  const sent: SentCase[] = [];
  for (const name of ['suspected', ...CASE_NAMES.filter((each) => each !== 'suspected')] as CaseName[]) {
    sent.push(await send(house, name));
    if (name === 'suspected') await makeKey(house);
  }
  const cases = Object.fromEntries(sent.map((one) => [one.name, one])) as SentCases;
  await sendFiles(house, cases.declared);
  return cases;
}

/** A document and a photograph with the denunciation. EXIF is written in plain letters. */
async function sendFiles({ limited }: House, declared: SentCase): Promise<void> {
  const name = inFile('name');
  const answers = [
    await sendFile(limited, declared, await letterInWord(inFile('words')), { name: `${name}.docx` }),
    await sendFile(limited, declared, await photograph(fold(inFile('artist'))), { name: `${name}.jpg` }),
  ];
  for (const { status, text } of answers) if (status !== 201) throw new Error(`a file was not taken: ${text}`);
}

async function send({ limited, owner }: House, name: CaseName): Promise<SentCase> {
  const path = name === 'meeting' ? 'dialogue-requests' : 'petitions';
  const call = { body: letterOf(name), headers: { 'idempotency-key': `canary-canary-${name}` } };
  const answer = await limited.post(`/api/v1/${path}`, call);
  if (answer.status !== 201) throw new Error(`${name} was not taken: ${answer.text}`);
  const receipt = answer.json<Receipt>();
  const [{ id }] = await owner.query('select id from case_file where tracking_code = $1', [receipt.trackingCode]);
  return { ...receipt, name, id };
}

async function makeKey(house: House): Promise<void> {
  const call = { body: { passphrase: PASSPHRASE }, headers: await house.as(FIRST_CUSTODIAN) };
  const { status } = await house.api.post('/api/v1/custodian/key', call);
  if (status !== 204) throw new Error('a custodian could not make a key');
}
