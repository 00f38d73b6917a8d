import type { Browser } from 'playwright-core';
import { needs } from '../support/capabilities';
import { atDesk } from './desk';
import { openService, type Service } from './service';
import { barriers, beyondTheEdge, openBrowser } from './visitor';

const HEAD = 'Chủ tịch UBND phường Kinh Bắc (thử nghiệm)';
const OFFICER = 'Cán bộ tiếp nhận phường Kinh Bắc (thử nghiệm)';

needs('chromium', () =>
  describe('A colleague who is away', () => {
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

    it.each([320, 1280])('is stood in for from day to day, until the head ends it, at %i pixels', async (width) => {
      const page = await atDesk(browser, service, 'kinh-bac.leader', width);
      await page.getByRole('link', { name: 'Vắng mặt' }).click();
      const form = page.getByRole('region', { name: 'Cử người làm thay' });
      await form.getByLabel('Người vắng').selectOption({ label: HEAD });
      await form.getByLabel('Người làm thay', { exact: true }).selectOption({ label: OFFICER });
      await form.getByLabel('Từ ngày').fill('2020-01-01');
      await form.getByLabel('Đến hết ngày').fill('2099-01-31');
      await form.getByRole('button', { name: 'Cử làm thay' }).click();
      await form.getByRole('alert').waitFor();
      expect([...(await barriers(page)), await beyondTheEdge(page)]).toEqual([0]);
      await form.getByLabel('Từ ngày').fill('2099-01-01');
      await form.getByRole('button', { name: 'Cử làm thay' }).click();
      await page.getByRole('cell', { name: '31/01/2099' }).waitFor();
      expect([...(await barriers(page)), await beyondTheEdge(page)]).toEqual([0]);
      await page.getByRole('button', { name: `Kết thúc việc ${OFFICER} làm thay ${HEAD}` }).click();
      await page.getByText('Không ai vắng.').waitFor();
    });

    it('leaves the whole desk to another, and the page says how many cases went', async () => {
      const page = await atDesk(browser, service, 'kinh-bac.leader');
      await page.getByRole('link', { name: 'Vắng mặt' }).click();
      const form = page.getByRole('region', { name: 'Bàn giao toàn bộ hồ sơ' });
      await form.getByLabel('Hồ sơ của').selectOption({ label: OFFICER });
      await form.getByLabel('Giao cho').selectOption({ label: HEAD });
      await form.getByLabel('Lý do').fill('Chuyển công tác.');
      await form.getByRole('button', { name: 'Bàn giao tất cả' }).click();
      await form.getByText(/^Đã bàn giao \d+ hồ sơ\.|^Người này không có hồ sơ nào/).waitFor();
    });
  }),
);
