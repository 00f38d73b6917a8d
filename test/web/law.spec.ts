import type { Browser, Page } from 'playwright-core';
import { needs } from '../support/capabilities';
import { atDesk } from './desk';
import { openService, type Service } from './service';
import { barriers, beyondTheEdge, openBrowser, visitor } from './visitor';

const COMPLAINT = 'Tôi khiếu nại quyết định số 12 thu hồi đất của gia đình tôi.';

needs('chromium', () =>
  describe('What the law asks, as people see it', () => {
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

    const look = async (page: Page) => [...(await barriers(page)), await beyondTheEdge(page)];

    async function complain(page: Page): Promise<void> {
      await page.goto(service.url);
      await page.getByText('Đã biết rõ đây là loại đơn nào?').click();
      await page.getByText('Khiếu nại', { exact: true }).click();
      await page.getByLabel('Nội dung').fill(COMPLAINT);
      await page.getByLabel('Phường').fill('Kinh Bắc');
      await page.getByRole('button', { name: 'Gửi', exact: true }).click();
      await page.getByRole('heading', { name: 'Đã nhận được' }).waitFor();
    }

    async function openCase(page: Page, title: string): Promise<void> {
      await page.getByRole('link', { name: title }).click();
      await page.getByRole('heading', { name: 'Việc có thể làm' }).waitFor();
      await page.getByRole('heading', { name: 'Văn bản' }).waitFor();
    }

    /** Opens how the date of a duty came about. */
    async function explanationOf(page: Page, duty: string): Promise<string | null> {
      const deadline = page
        .locator('.deadline')
        .filter({ has: page.getByRole('heading', { name: duty, exact: true }) });
      await deadline.getByText('Vì sao là ngày này').click();
      return deadline.textContent();
    }

    it('tells who sent an unsigned khiếu nại what is missing, how to supply it, by when, and what is not lost', async () => {
      const { page } = await visitor(browser, 320);
      await complain(page);
      const notice = page.getByRole('region', { name: 'Đơn này còn thiếu chữ ký' });
      const receipt = await notice.textContent();
      expect(receipt).toMatch(/Xin ký trước hết ngày \d\d\/\d\d\/\d{4}/);
      for (const way of ['Đơn giấy đã ký', 'Bản chụp đơn đã ký', 'Chữ ký số', 'Đến trực tiếp']) {
        expect(receipt).toContain(way);
      }
      expect(receipt).toMatch(/Ngày gửi qua mạng, \d\d\/\d\d\/\d{4}, vẫn được lưu làm bằng chứng/);
      const seen = { receipt: await look(page) };
      await page.getByRole('link', { name: 'Mở trang theo dõi' }).click();
      await notice.waitFor();
      expect({ ...seen, track: await look(page) }).toEqual({ receipt: [0], track: [0] });
    });

    it.each([320, 1280])('keeps what awaits a signature in a list of its own at %i pixels', async (width) => {
      const page = await atDesk(browser, service, 'kinh-bac.officer', width);
      await page.locator('.queue a').first().waitFor();
      expect(await page.locator('.queue').getByText('Chờ người gửi ký đơn').count()).toBe(0);
      await page.getByRole('button', { name: /Chờ ký đơn/ }).click();
      await page.getByRole('link', { name: COMPLAINT }).waitFor();
      const queue = await look(page);
      await openCase(page, COMPLAINT);
      await page.getByRole('button', { name: 'Ghi nhận đơn có chữ ký', exact: true }).click();
      await page.getByText('Bước này soạn sẵn dự thảo: Giấy biên nhận.').waitFor();
      expect({ queue, signing: await look(page) }).toEqual({ queue: [0], signing: [0] });
    });

    it('explains the date of a case that was extended', async () => {
      const page = await atDesk(browser, service, 'kinh-bac.leader');
      await openCase(page, 'Nước thải tràn ra vỉa hè khu Yên Mẫn');
      await page.getByRole('button', { name: 'Gia hạn', exact: true }).click();
      await page.getByLabel('Số ngày thêm').fill('5');
      await page.getByLabel('Lý do').fill('Chờ vật tư để sửa.');
      await page.getByRole('button', { name: 'Xác nhận: Gia hạn' }).click();
      const explained = await explanationOf(page, 'Trả lời');
      await page.getByText('Đã gia hạn thêm 5 ngày.').waitFor();
      expect(explained).toContain('SVC-ANSWER');
      expect(explained).toMatch(/\d\d\/\d\d\/\d{4} đến \d\d\/\d\d\/\d{4}: cuối tuần/);
      expect(await look(page)).toEqual([0]);
    });

    it.each([320, 1280])('explains why the date of a suspended complaint stands still, at %i pixels', async (width) => {
      const page = await atDesk(browser, service, 'kinh-bac.leader', width);
      await openCase(page, 'Khiếu nại việc không xác nhận nguồn gốc đất');
      const explained = await explanationOf(page, 'Giải quyết');
      expect(explained).toContain('Đang tạm dừng, chưa có ngày');
      expect(explained).toMatch(/Không tính thời gian tạm đình chỉ: từ \d\d\/\d\d\/\d{4}, chưa tiếp tục\./);
      expect(explained).toContain('Đã đọc văn bản pháp luật');
      expect(await look(page)).toEqual([0]);
    });

    it('shows the committee how many wait for a signature', async () => {
      const page = await atDesk(browser, service, 'tinh-uy.leader');
      await page.getByRole('columnheader', { name: 'Chờ ký đơn' }).waitFor();
      expect(await page.locator('.totals div', { hasText: 'Chờ ký đơn' }).locator('dd').textContent()).not.toBe('0');
    });
  }),
);
