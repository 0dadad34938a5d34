import { FuseV1Options } from '@electron/fuses';
import { expect, test } from 'vitest';
import { wantedFuses, wrongFuses } from './fuses.mjs';

test('every fuse of the security table is set', () => {
  expect(wantedFuses).toEqual({
    [FuseV1Options.RunAsNode]: false,
    [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: false,
    [FuseV1Options.EnableCookieEncryption]: true,
    [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,
    [FuseV1Options.OnlyLoadAppFromAsar]: true,
    [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.WasmTrapHandlers]: true,
  });
});

test('a fuse in the wrong place is named', () => {
  const off = 48;
  const on = 49;
  const wire = Object.fromEntries(Object.entries(wantedFuses).map(([fuse, isOn]) => [fuse, isOn ? on : off]));
  expect(wrongFuses(wire)).toEqual([]);
  expect(wrongFuses({ ...wire, [FuseV1Options.RunAsNode]: on })).toEqual(['RunAsNode']);
});
