import type { Browser, Page } from 'playwright-core';
import { needs } from '../support/capabilities';
import { demoAccount } from '../support/staff';
import { openService, type Service } from './service';
import { barriers, beyondTheEdge, openBrowser, visitor } from './visitor';

needs('chromium', () =>
  describe('The checklist of a complaint', () => {
    let browser: Browser;
    let service: Service;
    let page: Page;

    beforeAll(async () => {
      service = await openService();
      browser = await openBrowser();
      ({ page } = await visitor(browser, 1280));
      const account = demoAccount('ward_officer', 'kinh-bac');
      await page.goto(`${service.url}/can-bo`);
      await page.getByLabel('Tên đăng nhập').fill(account.username);
      await page.getByLabel('Mật khẩu').fill(account.password);
      await page.getByRole('button', { name: 'Đăng nhập' }).click();
      await page.getByLabel('Tình trạng').selectOption('awaiting_signature');
      await page.getByRole('link', { name: 'Khiếu nại thông báo thu hồi chỗ bán hàng' }).click();
      await page.getByRole('heading', { name: 'Điều kiện thụ lý, xử lý' }).waitFor();
    });
    afterAll(async () => {
      await browser?.close();
      await service?.close();
    });

    const line = (name: string) => page.getByRole('combobox', { name });

    it('shows each condition with what the system knows and the law it rests on', async () => {
      await page.getByText(/Hệ thống thấy \d+ điều kiện đạt/).click();
      await page.getByText('Hệ thống: chưa đạt, mới có đơn gửi qua mạng, chưa có giấy tờ ký tên.').first().waitFor();
      await page.getByText('Luật Khiếu nại Đ.8(2), Đ.11 · Đã đọc văn bản pháp luật').waitFor();
      expect(await line('Có chữ ký hoặc điểm chỉ').inputValue()).toBe('no');
    });

    it('keeps nobody out, on a wide screen and on a telephone', async () => {
      expect(await barriers(page)).toEqual([]);
      await page.setViewportSize({ width: 360, height: 780 });
      expect(await beyondTheEdge(page)).toBeLessThanOrEqual(0);
      await page.setViewportSize({ width: 1280, height: 780 });
    });

    it('records what the officer corrects, decides and gives as the reason', async () => {
      await line('Liên quan trực tiếp đến quyền').selectOption('Đạt');
      await page.getByRole('radio', { name: 'Không đủ điều kiện thụ lý' }).check({ force: true });
      await page.getByRole('textbox', { name: 'Lý do' }).fill('Đơn chưa có chữ ký.');
      await page.getByRole('button', { name: 'Ghi kết luận kiểm tra' }).click();
      await page.getByText('Kết luận gần nhất').waitFor();
      await page.getByText('Lý do: Đơn chưa có chữ ký.').waitFor();
      expect(await line('Liên quan trực tiếp đến quyền').inputValue()).toBe('yes');
    });
  }),
);
