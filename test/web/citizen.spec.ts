import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { needs } from '../support/capabilities';
import { openService, type Service } from './service';
import { barriers, beyondTheEdge, openBrowser, tabTo, visitor } from './visitor';

const LETTER = 'Nắp cống trước số 25 đường Thiên Đức bị vỡ, xin phường cho sửa.';

async function send(page: Page, letter: string): Promise<void> {
  await page.getByLabel('Nội dung').fill(letter);
  await page.getByLabel('Phường').fill('Kinh Bắc');
  await page.getByRole('button', { name: 'Gửi', exact: true }).click();
}

async function sent(page: Page): Promise<void> {
  await page.getByRole('heading', { name: 'Đã nhận được' }).waitFor();
}

needs('chromium', () =>
  describe('A citizen with a phone', () => {
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

    it('sends a letter, gets a code, and follows it with no more than the link', async () => {
      const { page, complaints } = await visitor(browser);
      await page.goto(service.url);
      await send(page, LETTER);
      await sent(page);
      const code = await page.locator('output').first().textContent();
      expect(code?.trim()).not.toBe('');
      await page.getByRole('link', { name: 'Mở trang theo dõi' }).click();
      await page.getByText(LETTER).first().waitFor();
      await page.getByText('Đã gửi đến hệ thống').waitFor();
      expect(complaints).toEqual([]);
    });

    it('sends a letter by keyboard alone', async () => {
      const { page } = await visitor(browser, 1280);
      await page.goto(service.url);
      await tabTo(page, 'textarea[name=text]');
      await page.keyboard.type(LETTER);
      await tabTo(page, 'button[type=submit]');
      await page.keyboard.press('Enter');
      await sent(page);
    });

    it('loses nothing when the page is loaded again, and nothing stays once it is sent', async () => {
      const { page } = await visitor(browser);
      await page.goto(service.url);
      await page.getByLabel('Nội dung').fill(LETTER);
      await page.reload();
      expect(await page.getByLabel('Nội dung').inputValue()).toBe(LETTER);
      await page.getByRole('button', { name: 'Gửi', exact: true }).click();
      await sent(page);
      await page.getByRole('button', { name: 'Gửi đơn khác' }).click();
      expect(await page.getByLabel('Nội dung').inputValue()).toBe('');
    });

    it('makes one case of two presses when the answer was lost on the way', async () => {
      const { page } = await visitor(browser);
      const keys: (string | undefined)[] = [];
      await page.route('**/api/v1/petitions', async (route) => {
        keys.push(route.request().headers()['idempotency-key']);
        if (keys.length > 1) return route.continue();
        await route.fetch();
        return route.abort();
      });
      await page.goto(service.url);
      await send(page, LETTER);
      await page.getByRole('alert').waitFor();
      await page.getByRole('button', { name: 'Gửi', exact: true }).click();
      await sent(page);
      expect(keys[1]).toBe(keys[0]);
    });

    it('is told beside the field what is missing', async () => {
      const { page } = await visitor(browser);
      await page.goto(service.url);
      await send(page, '   ');
      await page.getByRole('alert').getByRole('link', { name: 'Xin điền chỗ này.' }).click();
      expect(await page.locator('textarea[name=text]:focus').count()).toBe(1);
    });

    it('is told beside the field what the service found wrong, and keeps every word', async () => {
      const { page } = await visitor(browser);
      const problem = { title: 'Không hợp lệ', errors: [{ field: 'submitter.phone', message: 'Số này quá dài.' }] };
      await page.route('**/api/v1/petitions', (route) =>
        route.fulfill({ status: 422, contentType: 'application/problem+json', body: JSON.stringify(problem) }),
      );
      await page.goto(service.url);
      await send(page, LETTER);
      await page.getByRole('alert').getByRole('link', { name: 'Số này quá dài.' }).click();
      const phone = page.locator('input[name="submitter.phone"]:focus');
      expect(await phone.getAttribute('aria-invalid')).toBe('true');
      expect(await page.getByLabel('Nội dung').inputValue()).toBe(LETTER);
    });

    it('never has the private key in an address that a server or a log could see', async () => {
      const { page } = await visitor(browser);
      const addresses: string[] = [];
      page.on('request', (request) => addresses.push(new URL(request.url()).pathname + new URL(request.url()).search));
      await page.goto(service.url);
      await send(page, LETTER);
      await sent(page);
      const secret = (await page.locator('output').nth(1).textContent()) ?? '';
      await page.getByRole('link', { name: 'Mở trang theo dõi' }).click();
      await page.getByText(LETTER).first().waitFor();
      expect(secret.length).toBeGreaterThan(10);
      expect(addresses.filter((address) => address.includes(secret))).toEqual([]);
    });

    it('is given the emergency numbers first when the words speak of danger', async () => {
      const { page } = await visitor(browser);
      await page.goto(service.url);
      await send(page, 'Cháy nhà ở khu 4, có người mắc kẹt bên trong!');
      await sent(page);
      const box = page.getByRole('alert');
      for (const number of ['113', '114', '115']) await box.getByRole('link', { name: number }).waitFor();
    });

    it('reads the page in English when that was chosen, also the next time', async () => {
      const { page } = await visitor(browser);
      await page.goto(service.url);
      await page.getByRole('button', { name: 'English' }).click();
      await page.getByRole('heading', { name: 'What would you like to say?' }).waitFor();
      await page.reload();
      await page.getByRole('heading', { name: 'What would you like to say?' }).waitFor();
      expect(await page.locator('html').getAttribute('lang')).toBe('en');
    });

    it('reaches the form with at most 150 kB of script, none of it the console’s', async () => {
      const { page } = await visitor(browser);
      const scripts: Promise<Buffer>[] = [];
      page.on('response', (response) => {
        if (response.request().resourceType() === 'script') scripts.push(response.body());
      });
      await page.goto(service.url, { waitUntil: 'networkidle' });
      const bodies = await Promise.all(scripts);
      const gzipped = bodies.reduce((total, body) => total + gzipSync(body).length, 0);
      expect(gzipped).toBeLessThanOrEqual(150_000);
      expect(bodies.some((body) => body.includes('/api/v1'))).toBe(true);
      expect(bodies.some((body) => body.includes('/backlog'))).toBe(false);
    });

    it.each([320, 1280])('meets no barrier on any page at %i pixels', async (width) => {
      const { page } = await visitor(browser, width);
      const look = async (name: string) => ({ [name]: [...(await barriers(page)), await beyondTheEdge(page)] });
      await page.goto(service.url);
      await page.getByText('Đã biết rõ đây là loại đơn nào?').click();
      const form = await look('form');
      await send(page, LETTER);
      await sent(page);
      const receipt = await look('receipt');
      await page.getByRole('link', { name: 'Mở trang theo dõi' }).click();
      await page.getByText(LETTER).first().waitFor();
      expect({ ...form, ...receipt, ...(await look('track')) }).toEqual({ form: [0], receipt: [0], track: [0] });
    });
  }),
);
