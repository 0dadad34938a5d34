/** Journeys with two computers, each in its own window, and a hub between them. */
import type { Page } from '@playwright/test';
import { type Desk, openDesk } from './desk.ts';
import { expect, test as base, watchPage } from './fixtures.ts';
import { type Hub, openHub } from './hub.ts';

type Fixtures = { readonly hub: Hub; readonly otherDesk: Desk; readonly other: Page };

export const test = base.extend<Fixtures>({
  hub: async ({ browserName: _anyBrowser }, provide) => {
    const hub = await openHub();
    await provide(hub);
    await hub.end();
  },
  otherDesk: async ({ browserName: _anyBrowser }, provide) => {
    const desk = await openDesk();
    await provide(desk);
    await desk.end();
  },
  other: async ({ browser, otherDesk }, provide) => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const problems = watchPage(page);
    await page.goto(otherDesk.url());
    await provide(page);
    expect(problems.seen(), 'the second page reported no problem').toEqual([]);
    await context.close();
  },
});
