import { DEMO_ACCOUNTS } from '@libs/identity';

/** Somebody signed in; the session holds with every api on the same database. */
export interface SignedIn {
  readonly username: string;
  readonly cookie: string;
}

export async function signIn(url: string, username: string): Promise<SignedIn> {
  const password = DEMO_ACCOUNTS.find((account) => account.username === username)?.password;
  const answer = await fetch(new URL('/api/v1/sessions', url), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ username, password }),
  });
  const [cookie] = String(answer.headers.get('set-cookie')).split(';');
  if (answer.status !== 201 || !cookie) throw new Error(`${username} could not sign in: ${await answer.text()}`);
  return { username, cookie };
}

/** The answer of a GET, and the milliseconds it took to the last byte. */
export async function ask(
  url: string,
  path: string,
  { cookie }: SignedIn,
): Promise<{ milliseconds: number; text: string }> {
  const begun = performance.now();
  const answer = await fetch(new URL(path, url), { headers: { cookie } });
  const text = await answer.text();
  const milliseconds = performance.now() - begun;
  if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}: ${text}`);
  return { milliseconds, text };
}
