import { readFileSync } from 'node:fs';

export interface Account {
  readonly username: string;
  readonly password: string;
  readonly role: string;
}

/** A running service to look at with a browser, and the demo accounts that may sign in to it. */
export interface Service {
  readonly url: string;
  readonly accounts: readonly Account[];
}

/** The service at `WEB_BASE_URL`; `WEB_ACCOUNTS` names the file that `npm run cli -- demo accounts --json` printed. */
export function runningService(): Service {
  const { WEB_BASE_URL: url, WEB_ACCOUNTS: file } = process.env;
  if (!url || !file) throw new Error('WEB_BASE_URL and WEB_ACCOUNTS must say where the service and its accounts are');
  return { url, accounts: JSON.parse(readFileSync(file, 'utf8')).accounts };
}

export function accountOf(service: Service, role: string): Account {
  const account = service.accounts.find((each) => each.role === role);
  if (!account) throw new Error(`the demo data has no ${role}`);
  return account;
}
