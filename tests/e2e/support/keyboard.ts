/** Hands on the keyboard only: Tab to a thing, see where one is, act with Enter, Space or the arrows. */
import { expect, type Locator, type Page } from '@playwright/test';

/** More stops than any page has. */
const MOST_STOPS = 150;

/** Tabs forward until the element has the focus, and checks that one can see it there. */
export const tabTo = async (page: Page, target: Locator): Promise<void> => {
  await expect(target).toBeVisible();
  // Found once: a list that opens on the way hides everything else from the roles.
  const element = await target.elementHandle();
  for (let stop = 0; stop < MOST_STOPS && element !== null; stop += 1) {
    if (await element.evaluate((wanted) => wanted === document.activeElement)) return expectVisibleFocus(target);
    await page.keyboard.press('Tab');
  }
  throw new Error(`${String(target)} cannot be reached with Tab`);
};

/** Tabs to a button or link and presses it. */
export const press = async (page: Page, target: Locator, key: 'Enter' | 'Space' = 'Enter'): Promise<void> => {
  await tabTo(page, target);
  await page.keyboard.press(key);
};

/** Tabs to a field and types into it; what stood there is selected by the Tab and replaced. */
export const type = async (page: Page, target: Locator, text: string): Promise<void> => {
  await tabTo(page, target);
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText(text);
};

/** An outline or a ring on the element itself, or on the label drawn around a hidden input. */
const expectVisibleFocus = async (target: Locator): Promise<void> => {
  const isSeen = await target.evaluate((element) => {
    const own = [element, element.closest('label'), element.parentElement];
    return own.some((one) => {
      if (one === null) return false;
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one);
      return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
    });
  });
  expect(isSeen, `the focus on ${String(target)} can be seen`).toBe(true);
};
