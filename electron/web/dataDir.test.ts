import { join } from 'node:path';
import { expect, test } from 'vitest';
import { defaultDataDir, preferredPort } from './dataDir.ts';
import { browserOpener } from './openBrowser.ts';

test.each([
  ['win32', { APPDATA: '/roaming' }, join('/roaming', 'HejieDesk', 'desk')],
  ['darwin', {}, join('/home/a', 'Library', 'Application Support', 'HejieDesk', 'desk')],
  ['linux', { XDG_CONFIG_HOME: '/config' }, join('/config', 'HejieDesk', 'desk')],
  ['linux', {}, join('/home/a', '.config', 'HejieDesk', 'desk')],
])('on %s the data lies in the folder of the user', (platform, env, expected) => {
  expect(defaultDataDir({ platform, env, home: '/home/a' })).toBe(expected);
});

test('a machine without a screen opens no browser', () => {
  expect(browserOpener('http://127.0.0.1:1/', 'linux', {})).toBeNull();
  expect(browserOpener('http://127.0.0.1:1/', 'linux', { DISPLAY: ':0' })?.command).toBe('xdg-open');
});

test('a data folder prefers the same port at every start', () => {
  expect(preferredPort('/data/a')).toBe(preferredPort('/data/a'));
  for (const folder of ['/data/a', '/data/b', 'C:\\data']) {
    expect(preferredPort(folder)).toBeGreaterThanOrEqual(20_000);
    expect(preferredPort(folder)).toBeLessThan(40_000);
  }
});
