import type { IncomingHttpHeaders } from 'node:http';
import type { CaseList, Receipt } from '@libs/contracts';
import type { RunningApi } from './api';

export interface FileAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
  readonly bytes: Buffer;
  json<T>(): T;
}

/** A file as a form sends it, to whatever route takes one. */
export async function postFile(
  { app }: RunningApi,
  url: string,
  payload: Buffer,
  headers: IncomingHttpHeaders = {},
): Promise<FileAnswer> {
  const answer = await app.inject({ method: 'POST', url, payload, headers });
  return fileAnswer(answer);
}

/** A file as it is given out. */
export async function getFile({ app }: RunningApi, url: string, headers: IncomingHttpHeaders): Promise<FileAnswer> {
  return fileAnswer(await app.inject({ method: 'GET', url, headers }));
}

/** As the sender of a case: the name goes where RFC 6266 has it. */
export function sendFile(
  api: RunningApi,
  { trackingCode, secret }: Pick<Receipt, 'trackingCode' | 'secret'>,
  bytes: Buffer,
  { name = 'ảnh.jpg', type = 'image/jpeg' } = {},
): Promise<FileAnswer> {
  return postFile(api, `/api/v1/track/${trackingCode}/attachments`, bytes, {
    'x-tracking-secret': secret,
    'content-type': type,
    'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
  });
}

/** The address of a case that a member of staff finds by its code. */
export async function addressOf(api: RunningApi, code: string, headers: { cookie: string }): Promise<string> {
  const { items } = (await api.get(`/api/v1/cases?q=${code}`, { headers })).json<CaseList>();
  const [found] = items;
  if (!found) throw new Error(`no case ${code}`);
  return `/api/v1/cases/${found.id}`;
}

type Injected = Awaited<ReturnType<RunningApi['app']['inject']>>;

function fileAnswer({ statusCode: status, headers, rawPayload: bytes, payload: text, json }: Injected): FileAnswer {
  return { status, headers: headers as IncomingHttpHeaders, text, bytes, json };
}
