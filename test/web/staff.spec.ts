import type { Browser, Page } from 'playwright-core';
import { needs } from '../support/capabilities';
import { atDesk } from './desk';
import { accountOf, openService, type Service } from './service';
import { barriers, beyondTheEdge, openBrowser, visitor } from './visitor';

needs('chromium', () =>
  describe('The staff', () => {
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

    const signedIn = (role: string, width?: number) =>
      atDesk(browser, service, accountOf(service, role).username, width);

    /** The first case that waits to be classified. */
    async function openCase(page: Page): Promise<void> {
      await page.getByLabel('Tình trạng').selectOption('triage');
      await page.locator('.queue-row', { hasText: 'Đang xem xét, phân loại' }).first().getByRole('link').click();
      await page.getByRole('heading', { name: 'Việc có thể làm' }).waitFor();
    }

    it('turns away who gives a wrong password', async () => {
      const { page } = await visitor(browser);
      await page.goto(`${service.url}/can-bo`);
      await page.getByLabel('Tên đăng nhập').fill('nobody');
      await page.getByLabel('Mật khẩu').fill('nothing');
      await page.keyboard.press('Enter');
      await page.getByText('Tên đăng nhập hoặc mật khẩu không đúng.').waitFor();
    });

    it('lets an officer classify a case from the ward queue', async () => {
      const page = await signedIn('ward_officer');
      await openCase(page);
      await page.getByRole('button', { name: 'Phân loại', exact: true }).click();
      await page.getByLabel('Loại đơn').selectOption('phan_anh');
      await page.getByRole('button', { name: 'Xác nhận: Phân loại' }).click();
      await page.getByText('Đã ghi: Phân loại.').waitFor();
    });

    it('lets an officer walk the queue with the arrow keys and open a case with Enter', async () => {
      const page = await signedIn('ward_officer');
      const cases = page.locator('.queue a');
      await cases.first().focus();
      await page.keyboard.press('ArrowDown');
      expect(await page.locator('.queue a:focus').textContent()).toBe(await cases.nth(1).textContent());
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: 'Việc có thể làm' }).waitFor();
    });

    it('keeps an officer’s words when someone else changed the case meanwhile', async () => {
      const page = await signedIn('ward_officer');
      await openCase(page);
      const conflict = { status: 412, contentType: 'application/problem+json', body: '{"code":"version_conflict"}' };
      await page.route('**/steps', (route) => route.fulfill(conflict), { times: 1 });
      await page.getByRole('button', { name: 'Chuyển nơi có thẩm quyền', exact: true }).click();
      await page.getByLabel('Cơ quan có thẩm quyền').fill('Sở Xây dựng');
      await page.getByLabel('Lý do').fill('Công trình thuộc tỉnh quản lý');
      await page.getByRole('button', { name: 'Xác nhận: Chuyển nơi có thẩm quyền' }).click();
      await page.getByRole('button', { name: 'Tải lại hồ sơ' }).click();
      expect(await page.getByLabel('Lý do').inputValue()).toBe('Công trình thuộc tỉnh quản lý');
    });

    it('sends what the service declined once more, as it stands, when the officer asks for it', async () => {
      const page = await signedIn('ward_officer');
      await openCase(page);
      const errors = [{ field: 'body', code: 'invalid', message: 'Giá trị không dùng được.' }];
      const declined = { status: 422, contentType: 'application/problem+json', body: JSON.stringify({ errors }) };
      await page.route('**/steps', (route) => route.fulfill(declined), { times: 1 });
      await page.getByRole('button', { name: 'Chuyển nơi có thẩm quyền', exact: true }).click();
      await page.getByLabel('Cơ quan có thẩm quyền').fill('Sở Xây dựng');
      await page.locator('.step-form').getByLabel('Lý do').fill('Công trình thuộc tỉnh quản lý');
      const send = page.getByRole('button', { name: 'Xác nhận: Chuyển nơi có thẩm quyền' });
      await send.click();
      await page.getByRole('link', { name: 'Giá trị không dùng được.' }).waitFor();
      await send.click();
      await page.getByText('Đã ghi: Chuyển nơi có thẩm quyền.').waitFor();
    });

    it('tells an officer who stood aside that the case is no longer theirs', async () => {
      const page = await signedIn('ward_officer');
      await openCase(page);
      await page.getByRole('button', { name: 'Xin không tham gia xử lý' }).click();
      const own = page.getByLabel('Ai thôi xử lý');
      await own.selectOption({ label: `Tôi (${accountOf(service, 'ward_officer').displayName})` });
      await page.locator('.step-form').getByLabel('Lý do').fill('Người gửi là em ruột.');
      await page.getByRole('button', { name: 'Xác nhận: Xin không tham gia xử lý' }).click();
      await page.getByRole('heading', { name: 'Hồ sơ không còn ở chỗ bạn' }).waitFor();
      expect(await page.getByRole('alert').count()).toBe(0);
      expect([...(await barriers(page)), await beyondTheEdge(page)]).toEqual([0]);
    });

    it('shows a committee leader the backlog and what was escalated', async () => {
      const page = await signedIn('committee_leader');
      await page.getByRole('heading', { name: 'Tồn đọng' }).waitFor();
      await page.getByRole('table').first().waitFor();
      await page.getByRole('link', { name: 'Báo lên' }).click();
      await page.getByRole('heading', { name: 'Đã báo lên' }).waitFor();
    });

    it.each([320, 1280])('meets no barrier on any page at %i pixels', async (width) => {
      const found: Record<string, (string | number)[]> = {};
      const look = async (name: string, page: Page) => {
        found[name] = [...(await barriers(page)), await beyondTheEdge(page)];
      };
      const { page: door } = await visitor(browser, width);
      await door.goto(`${service.url}/can-bo`);
      await door.getByLabel('Mật khẩu').waitFor();
      await look('door', door);
      const officer = await signedIn('ward_officer', width);
      await officer.locator('.queue a').first().waitFor();
      await look('queue', officer);
      await openCase(officer);
      await officer.locator('.steps').getByRole('button').first().click();
      await look('case', officer);
      const leader = await signedIn('committee_leader', width);
      await leader.getByRole('table').first().waitFor();
      await look('backlog', leader);
      await leader.getByRole('link', { name: 'Báo lên' }).click();
      await leader.getByRole('heading', { name: 'Đã báo lên' }).waitFor();
      await look('escalations', leader);
      expect(found).toEqual({ door: [0], queue: [0], case: [0], backlog: [0], escalations: [0] });
    });
  }),
);
