import type { Browser, Page } from 'playwright-core';
import { FIRST_PASSWORD, newAccount } from '../support/accounts';
import { codeOf } from '../support/authenticator';
import { needs } from '../support/capabilities';
import { accountOf, openService, type Service } from './service';
import { barriers, beyondTheEdge, openBrowser, visitor } from './visitor';

const OWN = 'một câu dài dễ nhớ';

needs('chromium', () =>
  describe('Signing in', () => {
    let browser: Browser;
    let service: Service;

    beforeAll(async () => {
      service = await openService();
      browser = await openBrowser();
    });
    afterAll(async () => {
      await browser?.close();
      await service?.close();
    });

    async function enter(page: Page, username: string, password: string): Promise<void> {
      await page.goto(`${service.url}/can-bo`);
      await page.getByLabel('Tên đăng nhập').fill(username);
      await page.getByLabel('Mật khẩu').fill(password);
      await page.getByRole('button', { name: 'Đăng nhập' }).click();
    }

    const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true }).waitFor();

    it.each([320, 1280])('a first morning meets no barrier at %i pixels', async (width) => {
      const username = `hoa.${width}`;
      await newAccount(service.databaseUrl, username, new Date('2026-01-01T00:00:00Z'));
      const { page, complaints } = await visitor(browser, width);
      const found: Record<string, (string | number)[]> = {};
      const look = async (name: string) => {
        found[name] = [...(await barriers(page)), await beyondTheEdge(page)];
      };

      await enter(page, username, FIRST_PASSWORD);
      await heading(page, 'Đổi mật khẩu');
      await look('password');
      await page.getByLabel('Mật khẩu hiện nay').fill(FIRST_PASSWORD);
      await page.getByLabel('Mật khẩu mới').fill('ngắn');
      await page.getByRole('button', { name: 'Đổi mật khẩu' }).click();
      await page.getByText('Quá ngắn.').waitFor();
      await page.getByLabel('Mật khẩu mới').fill(OWN);
      await page.getByRole('button', { name: 'Đổi mật khẩu' }).click();

      await heading(page, 'Đăng ký ứng dụng xác thực');
      await page.getByRole('button', { name: 'Bắt đầu đăng ký' }).click();
      await page.getByRole('img', { name: 'Mã QR' }).waitFor();
      await look('enrolment');
      const totpSecret = ((await page.locator('.secret-letters').textContent()) ?? '').replaceAll(' ', '');
      const minuteAgo = new Date(Number(await page.evaluate('Date.now() - 30000')));
      await page.getByLabel('Mã sáu số đang hiện').fill(codeOf({ totpSecret }, minuteAgo));
      await page.getByRole('button', { name: 'Xác nhận' }).click();

      await heading(page, 'Mã dự phòng');
      const codes = await page.locator('.recovery-codes code').allTextContents();
      expect(codes).toHaveLength(10);
      await look('codes');
      await page.getByRole('button', { name: 'Tôi đã cất giữ' }).click();
      await page.getByRole('button', { name: 'Thoát' }).click();

      await page.getByLabel('Tên đăng nhập').waitFor();
      await enter(page, username, OWN);
      await heading(page, 'Mã xác thực');
      await look('code');
      await page.getByLabel('Mã sáu số, hoặc một mã dự phòng').fill('000000');
      await page.getByRole('button', { name: 'Đăng nhập' }).click();
      await page.getByText('Mã không đúng, đã dùng rồi hoặc đã hết hạn.').waitFor();
      await page.getByLabel('Mã sáu số, hoặc một mã dự phòng').fill(codes[0] ?? '');
      await page.getByRole('button', { name: 'Đăng nhập' }).click();
      await page.getByRole('link', { name: 'Tài khoản' }).click();
      await page.getByText('Chính là nơi này').waitFor();
      await look('account');
      expect(found).toEqual({ password: [0], enrolment: [0], codes: [0], code: [0], account: [0] });
      expect(complaints).toEqual([]);
    });

    it('an account sees where else it is signed in, and ends that', async () => {
      const { username, password } = accountOf(service, 'auditor');
      const [office, home] = [(await visitor(browser)).page, (await visitor(browser)).page];
      for (const page of [office, home]) {
        await enter(page, username, password);
        await page.getByRole('button', { name: 'Thoát' }).waitFor();
      }
      await home.getByRole('link', { name: 'Tài khoản' }).click();
      await home.getByRole('button', { name: 'Đăng xuất nơi đã vào lúc' }).click();
      await home.getByRole('button', { name: 'Đăng xuất nơi đã vào lúc' }).waitFor({ state: 'detached' });
      await office.reload();
      await office.getByLabel('Tên đăng nhập').waitFor();
      await home.getByRole('button', { name: 'Đăng xuất mọi nơi, cả nơi này' }).click();
      await home.getByLabel('Tên đăng nhập').waitFor();
    });
  }),
);
