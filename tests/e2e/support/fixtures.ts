/**
 * The test function of every journey: a desk of its own, a page that is signed in to nothing yet, and a watch over the page. A console
 * error, an uncaught error or a breach of the content security policy fails the test at its end, whatever else it checked.
 */
import { test as base, expect, type Page } from '@playwright/test';
import { type Desk, openDesk } from './desk.ts';

export type Problems = {
  readonly seen: () => readonly string[];
  /** Names a text that this test provokes on purpose, for example a lost connection after a kill. */
  readonly allow: (pattern: RegExp) => void;
};
type Fixtures = { readonly desk: Desk; readonly problems: Problems };

export const test = base.extend<Fixtures>({
  // Playwright reads what a fixture needs from the pattern, so an unneeded name stands for "nothing".
  desk: async ({ browserName: _anyBrowser }, provide) => {
    const desk = await openDesk();
    await provide(desk);
    await desk.end();
  },
  problems: async ({ page }, provide) => provide(watchPage(page)),
  page: async ({ page, desk }, provide) => {
    const problems = watchPage(page);
    await page.addInitScript(reportPolicyBreaches);
    await page.goto(desk.url());
    await provide(page);
    expect(problems.seen(), 'the page reported no problem').toEqual([]);
  },
});
export { expect };

/** One watch per page, however many fixtures ask for it. */
const watches = new WeakMap<Page, Problems>();
export const watchPage = (page: Page): Problems => {
  const known = watches.get(page);
  if (known !== undefined) return known;
  const problems: string[] = [];
  const allowed: RegExp[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(String(error)));
  const watch: Problems = {
    seen: () => problems.filter((problem) => !allowed.some((pattern) => pattern.test(problem))),
    allow: (pattern) => void allowed.push(pattern),
  };
  watches.set(page, watch);
  return watch;
};

/** Runs in the page: a breach that is caught there (an eval in a try, for example) reaches no console by itself. */
const reportPolicyBreaches = (): void => {
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
    console.error(`policy breach: ${effectiveDirective} ${blockedURI}`),
  );
};
