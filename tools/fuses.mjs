/**
 * Flips Electron's fuses after packing (electron-builder's afterPack), and reads them back: a release with one fuse in the wrong place
 * is not built. `node tools/fuses.mjs PATH` reads the fuses of a packed app and fails when they differ from the table.
 */
import { join } from 'node:path';
import { flipFuses, FuseState, FuseV1Options, FuseVersion, getCurrentFuseWire } from '@electron/fuses';

/** True = on. Playwright cannot attach to a build whose inspect fuse is off, so smoke tests run on an unpacked development build. */
export const wantedFuses = {
  [FuseV1Options.RunAsNode]: false,
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
  [FuseV1Options.EnableNodeCliInspectArguments]: false,
  [FuseV1Options.EnableCookieEncryption]: true,
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,
  [FuseV1Options.OnlyLoadAppFromAsar]: true,
  [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  [FuseV1Options.WasmTrapHandlers]: true,
};

/** The names of fuses that do not stand where the table wants them. */
export const wrongFuses = (wire) =>
  Object.entries(wantedFuses)
    .filter(([fuse, isOn]) => wire[fuse] !== (isOn ? FuseState.ENABLE : FuseState.DISABLE))
    .map(([fuse]) => FuseV1Options[fuse]);

const requireFuses = async (binary) => {
  const wrong = wrongFuses(await getCurrentFuseWire(binary));
  if (wrong.length > 0) throw new Error(`fuses not as wanted: ${wrong.join(', ')}`);
};

const binaryOf = ({ appOutDir, electronPlatformName, packager }) => {
  const name = packager.appInfo.productFilename;
  if (electronPlatformName === 'darwin') return join(appOutDir, `${name}.app`);
  return join(appOutDir, electronPlatformName === 'win32' ? `${name}.exe` : packager.executableName);
};

/** electron-builder calls the default export. */
export default async (context) => {
  const binary = binaryOf(context);
  await flipFuses(binary, {
    version: FuseVersion.V1,
    resetAdHocDarwinSignature: context.electronPlatformName === 'darwin',
    strictlyRequireAllFuses: false,
    ...wantedFuses,
  });
  await requireFuses(binary);
};

const [, script, packed] = process.argv;
if (script === import.meta.filename && packed !== undefined) {
  await requireFuses(packed);
  console.log('fuses: as wanted');
}
