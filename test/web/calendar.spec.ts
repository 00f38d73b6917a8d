import type { Browser, Page } from 'playwright-core';
import { needs } from '../support/capabilities';
import { accountOf, openService, type Service } from './service';
import { barriers, beyondTheEdge, openBrowser, visitor } from './visitor';

needs('chromium', () =>
  describe('The calendar', () => {
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

    async function opened(role: string, width = 1280): Promise<Page> {
      const { page } = await visitor(browser, width);
      const account = accountOf(service, role);
      await page.goto(`${service.url}/can-bo`);
      await page.getByLabel('Tên đăng nhập').fill(account.username);
      await page.getByLabel('Mật khẩu').fill(account.password);
      await page.getByRole('button', { name: 'Đăng nhập' }).click();
      await page.getByRole('link', { name: 'Lịch' }).click();
      await page.getByRole('heading', { name: 'Lịch ngày làm việc' }).waitFor();
      return page;
    }

    it('shows an officer the days of a year, and says when its notice is not in', async () => {
      const page = await opened('ward_officer');
      await page.getByLabel('Năm', { exact: true }).selectOption('2026');
      await page.getByRole('row', { name: 'Ngày Văn hóa Việt Nam' }).waitFor();
      await page.getByLabel('Năm', { exact: true }).selectOption('2028');
      await page.getByText('Chưa nhập thông báo nghỉ lễ năm 2028.').waitFor();
      expect(await page.getByRole('button', { name: 'Ghi thông báo' }).count()).toBe(0);
    });

    it('lets an administrator enter a notice, and names the day that cannot be', async () => {
      const page = await opened('administrator');
      await page.getByLabel('Năm', { exact: true }).selectOption('2028');
      await page.getByLabel('Văn bản').fill('TB 1/TB-BNV');
      await page.getByRole('textbox', { name: 'Nguồn' }).fill('Cổng thông tin điện tử Chính phủ');
      await page.getByLabel('Ngày ban hành').fill('2027-11-26');
      await page.getByLabel('Căn cứ').selectOption('V');
      await page.getByRole('button', { name: 'Bỏ ngày thứ 1', exact: true }).click();
      await page.getByRole('button', { name: 'Thêm ngày' }).click();
      const added = page.locator('.notice-day').last();
      expect(await added.locator('input:focus').count()).toBe(1);
      await added.getByLabel('Ngày', { exact: true }).fill('2028-01-08');
      await added.getByLabel('Lý do').fill('làm bù');
      await page.getByRole('button', { name: 'Ghi thông báo' }).click();
      await page.getByRole('link', { name: 'Thứ Bảy và Chủ nhật vốn là ngày nghỉ' }).waitFor();
      await added.getByLabel('Loại').selectOption('worked');
      await page.getByRole('button', { name: 'Ghi thông báo' }).click();
      await page.getByText('Đã ghi thông báo năm 2028.').waitFor();
      await page.getByRole('row', { name: 'Làm bù' }).waitFor();
      expect(await page.getByText('Chưa nhập thông báo nghỉ lễ năm 2028.').count()).toBe(0);
    });

    it.each([320, 1280])('meets no barrier at %i pixels', async (width) => {
      const page = await opened('administrator', width);
      await page.getByLabel('Năm', { exact: true }).selectOption('2027');
      await page.getByRole('button', { name: 'Ghi thông báo' }).waitFor();
      expect([...(await barriers(page)), await beyondTheEdge(page)]).toEqual([0]);
    });
  }),
);
