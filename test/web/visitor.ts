import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, chromium, type Page } from 'playwright-core';
import { programOf } from '../support/capabilities';

export function openBrowser(): Promise<Browser> {
  // Chromium refuses its sandbox to root, and a container's tests run as root.
  return chromium.launch({ executablePath: programOf('chromium'), args: ['--no-sandbox'] });
}

/** Someone with a fresh browser profile; what the page complains about is kept in `complaints`. */
export async function visitor(browser: Browser, width = 360): Promise<{ page: Page; complaints: string[] }> {
  const context = await browser.newContext({ viewport: { width, height: 780 }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (/Content Security Policy/i.test(message.text())) complaints.push(message.text());
  });
  return { page, complaints };
}

/** What keeps people out, as axe finds it: `rule: element`. */
export async function barriers(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

/** How many pixels of the page lie beyond the right edge of the screen. */
export function beyondTheEdge(page: Page): Promise<number> {
  return page.evaluate('document.documentElement.scrollWidth - window.innerWidth');
}

/** Presses Tab until the focus is on what `selector` names. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab');
    if ((await page.locator(`${selector}:focus`).count()) > 0) return;
  }
  throw new Error(`the Tab key never reaches ${selector}`);
}

/** On a tracking page: asks for news until the case has come to its unit. */
export async function onceRouted(page: Page): Promise<void> {
  while (!(await page.getByText('Đã chuyển về phường').isVisible())) {
    const news = page.waitForResponse(/\/track\//);
    // By keyboard: what comes in meanwhile may move the button away from under a pointer.
    await page.getByRole('button', { name: 'Xem tin mới' }).press('Enter');
    await news;
  }
}
