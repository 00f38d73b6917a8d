import type { Problem } from '@libs/contracts';
import { currentLanguage } from '../words/language';

/** The service said no, and why (RFC 9457). */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly problem: Partial<Problem>,
  ) {
    super(problem.detail ?? problem.title ?? String(status));
  }
}

/** No answer came: it is unknown whether the service did what was asked. */
export class NoAnswer extends Error {}

interface Call {
  method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  body?: unknown;
  headers?: Record<string, string>;
}

/** One call to `/api/v1`. Throws `Refusal` when the service declines and `NoAnswer` when it cannot be reached. */
export async function request<Answer>(path: string, call: Call = {}): Promise<Answer> {
  const response = await answerTo(path, 'application/json', call);
  return (response.status === 204 ? undefined : await response.json()) as Answer;
}

/** The same for what comes as a file. */
export async function requestFile(path: string, call: Call = {}): Promise<Blob> {
  return (await answerTo(path, '*/*', call)).blob();
}

async function answerTo(path: string, accept: string, { method = 'GET', body, headers }: Call): Promise<Response> {
  const response = await send(path, {
    method,
    credentials: 'same-origin',
    headers: {
      accept,
      'accept-language': currentLanguage(),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  if (!response.ok) throw new Refusal(response.status, await problemOf(response));
  return response;
}

async function send(path: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(`/api/v1${path}`, init);
  } catch {
    throw new NoAnswer();
  }
}

async function problemOf(response: Response): Promise<Partial<Problem>> {
  try {
    return (await response.json()) as Partial<Problem>;
  } catch {
    return {};
  }
}

/** `?a=1&b=2` of what is set; nothing for what is not. */
export function queryOf(values: Record<string, string | number | undefined>): string {
  const set = Object.entries(values).filter(([, value]) => value !== undefined && value !== '');
  return set.length === 0 ? '' : `?${new URLSearchParams(set.map(([name, value]) => [name, String(value)]))}`;
}
