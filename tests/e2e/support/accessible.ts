/** What every page must hold whatever it shows: no serious finding of the automated check, one main heading, nothing wider than the window. */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** Waits until nothing is loading any more, so that the check sees the page and not its place-holder. */
export const settled = async (page: Page): Promise<void> => {
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
  await page.evaluate(() => document.fonts.ready);
};

/** No serious or critical finding of axe; names the rule and the place of each. For what lies over a page: dialogs, menus. */
export const expectNoSerious = async (page: Page, name: string): Promise<void> => {
  await settled(page);
  const { violations } = await new AxeBuilder({ page }).analyze();
  const serious = violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${String(target)}`));
  expect(serious, name).toEqual([]);
};

/** A whole page: no serious finding, and one main heading. */
export const expectAccessible = async (page: Page, name: string): Promise<void> => {
  await expectNoSerious(page, name);
  await expect(page.getByRole('heading', { level: 1 }), `${name} has one main heading`).toHaveCount(1);
};

/** The page itself never scrolls sideways; wide tables scroll inside their own frame. */
export const expectNoSidewaysScroll = async (page: Page, name: string): Promise<void> => {
  const excess = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(excess, `${name} fits the window`).toBeLessThanOrEqual(0);
};
