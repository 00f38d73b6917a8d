import type { Browser, Page } from 'playwright-core';
import { needs } from '../support/capabilities';
import { atDesk } from './desk';
import { openService, type Service } from './service';
import { onceRouted, openBrowser, visitor } from './visitor';

const WORDS = 'Ông N.V.B. ở bộ phận một cửa nhận phong bì hoàng yến rồi mới cấp giấy.';
const ORDINARY = 'Cây hoàng yến trước cổng trường bị gãy, xin phường cho chặt.';
const NAME = 'Vừ Thị Sơn Ca';
const PHONE = '0912000777';
const ADDRESS = 'Ngách 9 phố Họa Mi';
const RELATIVE = 'Con trai Vừ A Chích Chòe';
const FEAR = 'Có người nhắn tin dọa đàn vành khuyên.';
const WRITTEN = ['hoàng yến', NAME, PHONE, 'Họa Mi', 'Chích Chòe', 'vành khuyên'];

/** All that a browser keeps for a site, and the address and state that its history holds. */
const KEPT = `(async () => {
  const databases = await indexedDB.databases();
  const caches = await window.caches.keys();
  const workers = await navigator.serviceWorker?.getRegistrations() ?? [];
  return JSON.stringify({
    local: { ...localStorage }, session: { ...sessionStorage }, cookie: document.cookie,
    databases, caches, workers: workers.length, state: history.state, href: location.href, name: window.name,
  });
})()`;

async function keptIn(page: Page): Promise<string> {
  const cookies = JSON.stringify(await page.context().cookies());
  const kept = await page.evaluate<string>(KEPT);
  // Nobody looks into these: there is nothing in them because there are none.
  expect(JSON.parse(kept)).toMatchObject({ databases: [], caches: [], workers: 0 });
  return `${kept} ${cookies}`;
}

const tells = (kept: string, words: readonly string[]) => words.filter((word) => kept.includes(word));

needs('chromium', () =>
  describe('A browser, of a telephone that is lent or a desk that is shared,', () => {
    let browser: Browser;
    let service: Service;
    let citizen: Page;
    const found: Record<string, string[]> = {};

    beforeAll(async () => {
      service = await openService();
      browser = await openBrowser();
      citizen = (await visitor(browser)).page;
    });
    afterAll(async () => {
      await browser?.close();
      await service?.close();
    });

    async function write(page: Page, words: string): Promise<void> {
      await page.getByLabel('Nội dung').fill(words);
      await page.getByLabel('Phường').fill('Kinh Bắc');
      await page.getByLabel('Họ và tên').fill(NAME);
      await page.getByLabel('Số điện thoại').fill(PHONE);
      await page.getByRole('textbox', { name: 'Địa chỉ' }).fill(ADDRESS);
    }

    async function denounce(page: Page): Promise<void> {
      await page.getByText('Đã biết rõ đây là loại đơn nào?').click();
      await page.getByText('Tố cáo', { exact: true }).click();
    }

    // One denunciation, told in order.
    it('keeps nothing of a denunciation, while it is written, once it is sent, and while it is followed', async () => {
      const look = async (when: string, words: readonly string[] = WRITTEN) => {
        found[when] = tells(await keptIn(citizen), words);
      };
      await citizen.goto(service.url);
      await write(citizen, WORDS);
      await denounce(citizen);
      await citizen.getByText('Đơn này cần giữ kín').waitFor();
      await look('written');
      await citizen.getByRole('button', { name: 'Gửi', exact: true }).click();
      await citizen.getByRole('heading', { name: 'Đã nhận được' }).waitFor();
      const key = await citizen.locator('output').allTextContents();
      const [code = '', secret = ''] = key.map((part) => part.trim());
      const all = [...WRITTEN, code, code.replaceAll('-', ''), secret];
      expect([code.length, secret.length].every((length) => length > 10)).toBe(true);
      await look('receipt', all);
      await citizen.getByRole('link', { name: 'Mở trang theo dõi' }).click();
      await citizen.getByText(WORDS).waitFor();
      await look('followed', all);
      await onceRouted(citizen);
      await citizen.getByRole('button', { name: 'Yêu cầu bảo vệ' }).click();
      await citizen.getByLabel('Mối nguy: ai đe dọa, đe dọa điều gì').fill(FEAR);
      await citizen.getByLabel('Tên và địa chỉ người cần bảo vệ').fill(RELATIVE);
      await look('protection', all);
      await citizen.getByRole('button', { name: 'Gửi', exact: true }).click();
      await citizen.getByText('Đã ghi nhận.').waitFor();
      await look('asked', all);
      expect(found).toEqual({ written: [], receipt: [], followed: [], protection: [], asked: [] });
      // A service that has only just started may send its first letter on its way a second time.
    }, 120_000);

    it('shows it to nobody who goes back, forward or loads the page again', async () => {
      await citizen.goBack();
      expect(await citizen.getByLabel('Nội dung').inputValue()).toBe('');
      await citizen.goForward();
      await citizen.getByLabel('Khóa riêng').waitFor();
      await citizen.reload();
      expect(await citizen.getByLabel('Khóa riêng').inputValue()).toBe('');
      expect(tells(await citizen.content(), WRITTEN)).toEqual([]);
    });

    it('keeps of an ordinary letter its words until it is sent, and never who sends it', async () => {
      const { page } = await visitor(browser);
      await page.goto(service.url);
      await write(page, ORDINARY);
      expect(tells(await keptIn(page), WRITTEN)).toEqual(['hoàng yến']);
      await page.getByLabel('Xin giữ kín tên và địa chỉ của tôi').check({ force: true });
      expect(tells(await keptIn(page), WRITTEN)).toEqual([]);
      await page.getByLabel('Xin giữ kín tên và địa chỉ của tôi').uncheck({ force: true });
      await page.getByRole('button', { name: 'Gửi', exact: true }).click();
      await page.getByRole('link', { name: 'Mở trang theo dõi' }).click();
      await page.getByText(ORDINARY).waitFor();
      expect(JSON.parse(await page.evaluate('JSON.stringify({ ...sessionStorage })'))).toEqual({});
    });

    it('keeps nothing of what a handler read or began to write, also after they leave', async () => {
      const head = await atDesk(browser, service, 'kinh-bac.leader');
      await head.getByRole('button', { name: /Chờ ký đơn/ }).click();
      await head.getByRole('link', { name: WORDS }).click();
      await head.getByRole('button', { name: 'Không thụ lý', exact: true }).click();
      await head.locator('.steps .step-form').getByLabel('Lý do').fill(FEAR);
      expect(tells(await keptIn(head), WRITTEN)).toEqual([]);
      await head.getByRole('button', { name: 'Thoát' }).click();
      await head.getByLabel('Tên đăng nhập').waitFor();
      expect(JSON.parse(await head.evaluate('JSON.stringify({ ...sessionStorage })'))).toEqual({});
      expect(tells(await keptIn(head), WRITTEN)).toEqual([]);
      await head.goBack();
      await head.getByLabel('Tên đăng nhập').waitFor();
      expect(tells(await head.content(), WRITTEN)).toEqual([]);
    });
  }),
);
