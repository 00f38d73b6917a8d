import type { Browser, Page } from 'playwright-core';
import type { Service } from './service';
import { visitor } from './visitor';

/** A member of staff of the demo data at the console, signed in with a browser of that width. */
export async function atDesk(browser: Browser, service: Service, username: string, width = 1280): Promise<Page> {
  const account = service.accounts.find((each) => each.username === username);
  if (!account) throw new Error(`the demo data has no ${username}`);
  const { page } = await visitor(browser, width);
  await page.goto(`${service.url}/can-bo`);
  await page.getByLabel('Tên đăng nhập').fill(account.username);
  await page.getByLabel('Mật khẩu').fill(account.password);
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await page.getByRole('button', { name: 'Thoát' }).waitFor();
  return page;
}
