import { describe, expect, test } from 'vitest';
import { isOurTopFrame, isOurUrl, START_URL } from './address.ts';
import { allowedPermissions, isAllowedPermission, isExternalLink, openExternalLink } from './shellPolicy.ts';

describe('our address', () => {
  test.each([START_URL, 'app://desk/#/cases/1', 'app://desk/assets/a.js'])('%s is ours', (url) =>
    expect(isOurUrl(url)).toBe(true),
  );
  test.each([
    '',
    'about:blank',
    'app://evil/',
    'app://desk.evil/',
    'app://desk:80/',
    'app://desk@evil/',
    'app://user@desk/',
    'evil://desk/',
    'https://desk/',
    'file:///desk/',
    'data:text/html,app://desk/',
    'javascript:alert(1)',
  ])('%s is not', (url) => expect(isOurUrl(url)).toBe(false));

  test('only a top frame at our address may ask', () => {
    expect(isOurTopFrame({ url: START_URL, parent: null })).toBe(true);
    expect(isOurTopFrame({ url: START_URL, parent: { url: START_URL } })).toBe(false);
    expect(isOurTopFrame({ url: 'app://evil/', parent: null })).toBe(false);
    expect(isOurTopFrame(null)).toBe(false);
  });
});

describe('links to the outside', () => {
  test.each(['https://www.12333.gov.cn/', 'HTTPS://a.example/', 'mailto:a@b.example'])('%s may be opened', (url) =>
    expect(isExternalLink(url)).toBe(true),
  );
  test.each([
    'http://a.example/',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'smb://server/share',
    'ms-settings:',
    'https',
    '',
    ' javascript:alert(1)//https://a.example',
    'app://desk/',
  ])('%s may not', (url) => expect(isExternalLink(url)).toBe(false));

  test('what was checked is what is opened', () => {
    const opened: string[] = [];
    const shell = { openExternal: async (url: string) => void opened.push(url) };
    expect(openExternalLink(shell, ' https://a.example/\n')).toBe(true);
    expect(openExternalLink(shell, 'file:///etc/passwd')).toBe(false);
    expect(opened).toEqual(['https://a.example/']);
  });
});

describe('permissions', () => {
  test('are denied unless listed with a reason', () => {
    expect(isAllowedPermission('clipboard-sanitized-write', START_URL)).toBe(true);
    for (const permission of [
      'media',
      'geolocation',
      'notifications',
      'clipboard-read',
      'midi',
      'openExternal',
      'toString',
    ]) {
      expect(isAllowedPermission(permission, START_URL)).toBe(false);
    }
    expect(Object.values(allowedPermissions).every((reason) => reason.length > 10)).toBe(true);
  });
  test('are denied to foreign pages even when listed', () =>
    expect(isAllowedPermission('clipboard-sanitized-write', 'https://a.example/')).toBe(false));
});
