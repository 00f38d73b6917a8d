import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { needs } from '../support/capabilities';
import { atDesk } from './desk';
import { openService, type Service } from './service';
import { barriers, beyondTheEdge, onceRouted, openBrowser, visitor } from './visitor';

const LETTER = 'Mặt đường ngõ 7 phố Vệ An bị lún sâu sau đợt mưa.';

needs('chromium', () =>
  describe('An official letter', () => {
    let browser: Browser;
    let service: Service;
    let citizen: Page;
    let officer: Page;
    let leader: Page;

    beforeAll(async () => {
      service = await openService();
      browser = await openBrowser();
      citizen = (await visitor(browser, 320)).page;
      officer = await atDesk(browser, service, 'kinh-bac.officer');
      leader = await atDesk(browser, service, 'kinh-bac.leader');
    });
    afterAll(async () => {
      await browser?.close();
      await service?.close();
    });

    const look = async (page: Page) => [...(await barriers(page)), await beyondTheEdge(page)];

    async function open(page: Page): Promise<void> {
      await page.goto(`${service.url}/can-bo`);
      await page.getByRole('link', { name: LETTER }).click();
      await page.getByRole('heading', { name: 'Văn bản', exact: true }).waitFor();
    }

    async function take(page: Page, step: string, fields: Record<string, string> = {}): Promise<void> {
      await page.getByRole('button', { name: step, exact: true }).click();
      const form = page.locator('.step-form');
      for (const [name, words] of Object.entries(fields)) await form.getByLabel(name).fill(words);
      await form.getByRole('button', { name: `Xác nhận: ${step}` }).click();
      await page.getByText(`Đã ghi: ${step}.`).waitFor();
    }

    // One letter, told in order.
    it('is left prepared by the step that needs it, and completed by an officer', async () => {
      await citizen.goto(service.url);
      await citizen.getByText('Đã biết rõ đây là loại đơn nào?').click();
      await citizen.getByText('Phản ánh', { exact: true }).click();
      await citizen.getByLabel('Nội dung').fill(LETTER);
      await citizen.getByLabel('Phường').fill('Kinh Bắc');
      await citizen.getByRole('button', { name: 'Gửi', exact: true }).click();
      await citizen.getByRole('link', { name: 'Mở trang theo dõi' }).click();
      await citizen.getByRole('heading', { name: 'Theo dõi đơn' }).waitFor();
      await onceRouted(citizen);
      await open(officer);
      await take(officer, 'Thụ lý giải quyết');
      await open(leader);
      await take(leader, 'Gia hạn', { 'Số ngày thêm': '5', 'Lý do': 'Chờ nhựa đường.' });
      await open(officer);
      await officer.getByText('Điền, sửa dự thảo').click();
      await officer.locator('.letter').getByLabel('Lý do').fill('Chờ nhựa đường từ nhà máy.');
      await officer.locator('.letter').getByLabel('Họ và tên người gửi đơn').fill('Nguyễn Văn An');
      await officer.getByRole('button', { name: 'Lưu dự thảo' }).click();
      await officer.getByText('Đã lưu dự thảo.').waitFor();
      expect(await look(officer)).toEqual([0]);
    });

    it('is approved and issued by a second person, and takes its number', async () => {
      await open(leader);
      const entry = leader.locator('.letter').filter({ has: leader.getByRole('heading') });
      await entry.getByRole('button', { name: 'Duyệt', exact: true }).click();
      await entry.getByRole('button', { name: 'Phát hành', exact: true }).click();
      await entry.getByText(/^Số \d+/).waitFor();
      expect(await look(leader)).toEqual([0]);
    });

    it('reaches the citizen as a PDF behind the private key', async () => {
      await citizen.getByRole('button', { name: 'Xem tin mới' }).click();
      await citizen.getByRole('heading', { name: 'Văn bản đã phát hành' }).waitFor();
      const coming = citizen.waitForEvent('download');
      await citizen.getByRole('button', { name: 'Tải bản PDF' }).click();
      const file = await readFile(await (await coming).path());
      expect(file.subarray(0, 5).toString()).toBe('%PDF-');
      expect(await look(citizen)).toEqual([0]);
    });
  }),
);
