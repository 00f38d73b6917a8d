import { DEMO_ACCOUNTS, type DemoAccount } from '@libs/identity';
import type { Role } from '@libs/rules';
import type { RunningApi } from './api';

/** The first demo account of a role, or the one whose username begins so. */
export function demoAccount(role: Role, usernamePrefix = ''): DemoAccount {
  const account = DEMO_ACCOUNTS.find((demo) => demo.role === role && demo.username.startsWith(usernamePrefix));
  if (!account) throw new Error(`no demo account for ${role} ${usernamePrefix}`);
  return account;
}

/** Signs a demo account in; the answer is the header that goes with every later call. */
export async function signedIn(api: RunningApi, { username, password }: DemoAccount): Promise<{ cookie: string }> {
  const answer = await api.post('/api/v1/sessions', { body: { username, password } });
  const [cookie] = String(answer.headers['set-cookie']).split(';');
  if (answer.status !== 201 || !cookie) throw new Error(`${username} could not sign in: ${answer.text}`);
  return { cookie };
}
