import type { IncomingHttpHeaders, OutgoingHttpHeaders } from 'node:http';
import { DEMO_ACCOUNTS } from '@libs/identity';
import { CANARIES } from './canaries';
import type { House } from './house';
import { wordsOfPaper } from './papers';
import type { Output } from './rows';
import type { SentCase, SentCases } from './submissions';

/** Everybody of the ward concerned and of one neighbour, everybody above and beside them. */
const ACCOUNTS = DEMO_ACCOUNTS.map(({ username }) => username).filter(
  (name) => !name.includes('.') || !/^(vu-ninh|nam-son|hap-linh)\./.test(name),
);

export interface AnsweredOutput extends Output {
  readonly who: string;
  readonly status: number;
}

/** Every GET of the OpenAPI document, and the pages for machines, as everybody, filled with every id there is. */
export async function everyAnswer(house: House, cases: SentCases): Promise<AnsweredOutput[]> {
  const urls = await everyUrl(house, Object.values(cases));
  const answers: AnsweredOutput[] = [];
  const callers: [who: string, headers: IncomingHttpHeaders][] = [['nobody', {}]];
  for (const username of ACCOUNTS) callers.push([username, await house.as(username)]);
  for (const { name, secret } of Object.values(cases)) {
    callers.push([`sender of ${name}`, { 'x-tracking-secret': secret }]);
  }
  for (const [who, headers] of callers) {
    const tracks = who.startsWith('sender');
    for (const [url, where] of urls) {
      if (tracks === url.includes('/track/') || who === 'nobody')
        answers.push(await ask(house, who, headers, url, where));
    }
  }
  return answers;
}

/** Addresses, each with its route and the case it is about. */
async function everyUrl(house: House, cases: readonly SentCase[]): Promise<[url: string, where: string][]> {
  const { paths } = (await house.api.get('/api/openapi.json')).json<{ paths: Record<string, { get?: unknown }> }>();
  const routes = Object.keys(paths).filter((path) => paths[path]?.get);
  const letters = await idsIn(house, 'letter');
  const openings = await idsIn(house, 'identity_opening');
  const attachments = await idsIn(house, 'attachment');
  const innerOf = (route: string, id: string) => {
    if (route.includes('{letterId}')) return letters(id);
    if (route.includes('{openingId}')) return openings(id);
    return route.includes('{attachmentId}') ? attachments(id) : [''];
  };
  const urls = ['/healthz', '/readyz', '/metrics', '/api/openapi.json'].map((url) => [url, url] as [string, string]);
  for (const route of routes) {
    for (const { id, name, trackingCode } of cases) {
      for (const inner of innerOf(route, id)) {
        const ids = { letterId: inner, openingId: inner, attachmentId: inner };
        const url = filled(route, { id, trackingCode, ...ids, year: '2026' });
        const where = route.includes('{') ? `${route} of ${name}` : route;
        for (const query of queriesOf(route, id)) urls.push([url + query, where]);
      }
    }
  }
  return [...new Map(urls).entries()];
}

function filled(route: string, values: Record<string, string>): string {
  return route.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`nothing to fill ${name} of ${route} with`);
    return value;
  });
}

function queriesOf(route: string, caseId: string): string[] {
  if (route.endsWith('/audit/reads')) return [`?caseId=${caseId}`];
  if (route.endsWith('{attachmentId}/file')) return ['', '?original=true'];
  if (route.endsWith('{letterId}/file')) return ['?format=pdf', '?format=docx'];
  if (!route.endsWith('/v1/cases')) return [''];
  const searches = CANARIES.filter(({ id }) => /:(name|phone|text)$/.test(id)).map(({ value }) => value);
  return ['', '?queue=closed', ...searches.map((words) => `?q=${encodeURIComponent(words)}`)];
}

async function idsIn({ owner }: House, table: string): Promise<(caseId: string) => string[]> {
  const rows: { id: string; case_id: string }[] = await owner.query(`select id, case_id from ${table}`);
  return (caseId) => rows.filter((row) => row.case_id === caseId).map(({ id }) => id);
}

async function ask(
  { api }: House,
  who: string,
  headers: IncomingHttpHeaders,
  url: string,
  where: string,
): Promise<AnsweredOutput> {
  const { statusCode: status, rawPayload, headers: answered } = await api.app.inject({ method: 'GET', url, headers });
  const said = Buffer.concat([Buffer.from(headersIn(answered)), Buffer.from(wordsOfPaper(rawPayload))]);
  return { who, where, status, said };
}

const headersIn = (headers: OutgoingHttpHeaders) => `${JSON.stringify(headers)}\n`;
