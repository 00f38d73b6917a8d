import type { Browser, Page } from 'playwright-core';
import { needs } from '../support/capabilities';
import { atDesk } from './desk';
import { openService, type Service } from './service';
import { barriers, beyondTheEdge, onceRouted, openBrowser, visitor } from './visitor';

const NAME = 'Vi Thị Kín Đáo';
const RELATIVE = 'Lý Thị Được Che Chở';
const WORDS = 'Cán bộ địa chính nhận tiền của ông Trần Văn Lợi, rồi đòi thêm.';
const REASON = 'Cần hỏi người gửi về ngày nhận tiền.';
/** What the demo data's custodians lock their keys with. */
const PASSPHRASE = 'lang-nghe-demo-custodian';

needs('chromium', () =>
  describe('Who sent a denunciation', () => {
    let browser: Browser;
    let service: Service;
    let citizen: Page;
    let head: Page;
    let custodian: Page;

    beforeAll(async () => {
      service = await openService();
      browser = await openBrowser();
      citizen = (await visitor(browser, 320)).page;
      head = await atDesk(browser, service, 'kinh-bac.leader');
      custodian = await atDesk(browser, service, 'custodian.first', 320);
    });
    afterAll(async () => {
      await browser?.close();
      await service?.close();
    });

    const look = async (page: Page) => [...(await barriers(page)), await beyondTheEdge(page)];

    // One denunciation, told in order.
    it('may ask for protection on the tracking page', async () => {
      await citizen.goto(service.url);
      await citizen.getByText('Đã biết rõ đây là loại đơn nào?').click();
      await citizen.getByText('Tố cáo', { exact: true }).click();
      await citizen.getByLabel('Nội dung').fill(WORDS);
      await citizen.getByLabel('Phường').fill('Kinh Bắc');
      await citizen.getByLabel('Họ và tên').fill(NAME);
      await citizen.getByRole('button', { name: 'Gửi', exact: true }).click();
      await citizen.getByRole('link', { name: 'Mở trang theo dõi' }).click();
      await onceRouted(citizen);
      await citizen.getByRole('button', { name: 'Yêu cầu bảo vệ' }).click();
      await citizen.getByLabel('Mối nguy: ai đe dọa, đe dọa điều gì').fill('Tôi và con tôi bị đe dọa.');
      await citizen.getByLabel('Tên và địa chỉ người cần bảo vệ').fill(RELATIVE);
      expect(await look(citizen)).toEqual([0]);
      await citizen.getByRole('button', { name: 'Gửi', exact: true }).click();
      await citizen.getByText('Đã ghi nhận.').waitFor();
    });

    it('is asked for by the head, with a reason', async () => {
      await head.reload();
      await head.getByRole('button', { name: /Chờ ký đơn/ }).click();
      await head.getByRole('link', { name: WORDS }).click();
      const panel = head.getByRole('region', { name: 'Người gửi được giữ kín' });
      await panel.getByText('Đề nghị mở').click();
      await panel.getByLabel('Vì sao cần biết người gửi là ai').fill(REASON);
      await panel.getByRole('button', { name: 'Gửi đề nghị' }).click();
      await panel.getByText('Chờ đồng ý').waitFor();
      expect(await head.getByText(NAME).count()).toBe(0);
      expect(await look(head)).toEqual([0]);
    });

    it('is opened by a custodian who reads the reason and gives the right passphrase', async () => {
      await custodian.reload();
      await custodian.getByText(REASON).waitFor();
      await custodian.getByText(/^Đồng ý mở cho/).click();
      const consent = custodian.locator('details[open]');
      await consent.getByLabel('Cụm mật khẩu').fill('not the passphrase');
      await consent.getByRole('button', { name: 'Đồng ý mở' }).click();
      await consent.getByText('Cụm mật khẩu không mở được khóa của bạn.').waitFor();
      expect(await look(custodian)).toEqual([0]);
      await consent.getByLabel('Cụm mật khẩu').fill(PASSPHRASE);
      await consent.getByRole('button', { name: 'Đồng ý mở' }).click();
      await custodian.getByText(/^Đã mở cho/).waitFor();
      expect(await custodian.getByText(NAME).count()).toBe(0);
    });

    it('is read by the head alone, when asked for, and kept in no storage of the browser', async () => {
      await head.reload();
      await head.getByRole('button', { name: 'Đọc người gửi là ai' }).click();
      await head.getByText(NAME).waitFor();
      await head.getByText(RELATIVE).waitFor();
      expect(await look(head)).toEqual([0]);
      expect(await head.evaluate('JSON.stringify([{ ...sessionStorage }, { ...localStorage }])')).not.toContain(NAME);
      await head.reload();
      await head.getByRole('button', { name: 'Đọc người gửi là ai' }).waitFor();
      expect(await head.getByText(NAME).count()).toBe(0);
    });

    it('stays out of the copy that a verifier reads', async () => {
      const panel = head.getByRole('region', { name: 'Bản che tên' });
      await panel.getByText('Che và lập bản mới').click();
      await panel.getByLabel('Che thêm lời này').fill('địa chính');
      await panel.getByRole('button', { name: 'Che thêm', exact: true }).click();
      await panel.locator('mark', { hasText: 'địa chính' }).waitFor();
      expect(await look(head)).toEqual([0]);
      await panel.getByRole('button', { name: 'Lập bản che tên' }).click();
      await panel.getByLabel('Người xác minh').selectOption({ label: 'Cán bộ tiếp nhận phường Kinh Bắc (thử nghiệm)' });
      await panel.getByRole('button', { name: 'Giao xác minh' }).click();
      await panel.getByText(/^Đã giao\./).waitFor();
      const verifier = await atDesk(browser, service, 'kinh-bac.officer', 320);
      await verifier.getByRole('link', { name: 'Xác minh' }).click();
      const copy = verifier.getByText(/nhận tiền của ông/);
      expect(await copy.textContent()).toMatch(/^Cán bộ \[▇▇▇\] nhận tiền của ông \[▇▇▇\], rồi đòi thêm\./);
      expect(await look(verifier)).toEqual([0]);
    });

    it('leaves each reading on the auditor’s page', async () => {
      const auditor = await atDesk(browser, service, 'auditor', 320);
      await auditor.getByLabel('Số hồ sơ').fill(head.url().split('/').at(-1) ?? '');
      await auditor.getByRole('button', { name: 'Tìm' }).click();
      await auditor.getByRole('cell', { name: 'Danh tính đã niêm phong' }).waitFor();
      expect(await auditor.getByRole('cell', { name: 'Danh tính đã niêm phong' }).count()).toBe(1);
      expect(await look(auditor)).toEqual([0]);
    });
  }),
);
