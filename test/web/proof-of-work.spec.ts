import type { Browser } from 'playwright-core';
import { needs } from '../support/capabilities';
import { openService, type Service } from './service';
import { barriers, openBrowser, visitor } from './visitor';

needs('chromium', () =>
  describe('A citizen behind an address that sends much', () => {
    let browser: Browser;
    let service: Service;

    beforeAll(async () => {
      service = await openService({ RATE_LIMITS: 'on', PROOF_OF_WORK_AFTER: '0' });
      browser = await openBrowser();
    });
    afterAll(async () => {
      await browser?.close();
      await service?.close();
    });

    it('waits a moment while the device shows some work, is told so, and has one letter sent', async () => {
      const { page, complaints } = await visitor(browser);
      const foreign: string[] = [];
      page.on('request', (request) => {
        if (!request.url().startsWith(service.url)) foreign.push(request.url());
      });
      const answers: number[] = [];
      let letGo = () => {};
      const held = new Promise<void>((resolve) => {
        letGo = resolve;
      });
      await page.route('**/api/v1/petitions', async (route) => {
        if (answers.length > 0) await held;
        const response = await route.fetch();
        answers.push(response.status());
        await route.fulfill({ response });
      });
      await page.goto(service.url);
      await page.getByLabel('Nội dung').fill('Nắp cống trước số 25 đường Thiên Đức bị vỡ.');
      await page.getByRole('button', { name: 'Gửi', exact: true }).click();
      await page.getByRole('status').filter({ hasText: 'máy đang giải một phép tính nhỏ' }).waitFor();
      expect(await barriers(page)).toEqual([]);
      letGo();
      await page.getByRole('heading', { name: 'Đã nhận được' }).waitFor();
      expect(answers).toEqual([428, 201]);
      expect(foreign).toEqual([]);
      expect(complaints).toEqual([]);
    });

    it('needs no secure context for it: a telephone on a local network has none', async () => {
      const { page } = await visitor(browser);
      await page.addInitScript('delete Crypto.prototype.subtle');
      await page.goto(service.url);
      await page.getByLabel('Nội dung').fill('Đèn đường ngõ 12 hỏng đã hai tuần.');
      await page.getByRole('button', { name: 'Gửi', exact: true }).click();
      await page.getByRole('heading', { name: 'Đã nhận được' }).waitFor();
    });
  }),
);
