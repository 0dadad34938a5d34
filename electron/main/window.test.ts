import { expect, test } from 'vitest';
import { menuTemplate } from './menu.ts';
import { windowOptions } from './window.ts';

test('developer tools exist in development builds only', () => {
  expect(windowOptions({ preload: '/p.cjs', isDevelopment: true }).webPreferences?.devTools).toBe(true);
  expect(windowOptions({ preload: '/p.cjs', isDevelopment: false }).webPreferences?.devTools).toBe(false);
});

test('the menu offers reload and developer tools in development builds only', () => {
  expect(JSON.stringify(menuTemplate(false, 'win32'))).not.toMatch(/reload|DevTools/i);
  expect(JSON.stringify(menuTemplate(true, 'darwin'))).toMatch(/toggleDevTools/);
});
