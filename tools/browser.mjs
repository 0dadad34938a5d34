/**
 * The browser for the journeys: an installed Chromium, else Playwright's own download, else Debian's package when root. What was found
 * is written down in node_modules, where playwright.config.ts reads it.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectNode, root, SetupProblem, say } from './setup.mjs';

const note = join(root, 'node_modules', '.hejie-browser');
const DOWNLOAD_LIMIT_MS = 300_000;

const installedPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** Path of a browser that starts; finds or fetches one, throws when there is no way. */
export const ensureBrowser = () => {
  const found = findBrowser() ?? download() ?? installPackage();
  if (found === null)
    throw new SetupProblem('没有可用的 Chromium，也无法下载。No Chromium is here and none could be downloaded.');
  writeFileSync(note, found);
  return found;
};

/** The browser that was written down or is installed, without fetching anything; null when there is none. */
export const findBrowser = () =>
  [readNote(), ...installedPlaces, playwrightPlace()].find((place) => place !== null && starts(place)) ?? null;

const readNote = () => (existsSync(note) ? readFileSync(note, 'utf8') : null);

/** Asked of Playwright itself, under the project's Node, since the place depends on its version. */
const playwrightPlace = () => {
  const ask = "import { chromium } from '@playwright/test'; process.stdout.write(chromium.executablePath());";
  const { status, stdout } = spawnSync(projectNode, ['--input-type=module', '-e', ask], {
    cwd: root,
    encoding: 'utf8',
  });
  return status === 0 && stdout !== '' ? stdout : null;
};

const starts = (place) =>
  existsSync(place) &&
  (process.platform === 'win32' || spawnSync(place, ['--version'], { stdio: 'ignore' }).status === 0);

const download = () => {
  say('正在下载测试用浏览器… Downloading a browser for the journeys …');
  const cli = join(root, 'node_modules', '@playwright', 'test', 'cli.js');
  spawnSync(projectNode, [cli, 'install', 'chromium'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'ignore'],
    timeout: DOWNLOAD_LIMIT_MS,
  });
  const place = playwrightPlace();
  return place !== null && starts(place) ? place : null;
};

const installPackage = () => {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return null;
  say('正在安装系统的 Chromium… Installing the system’s Chromium …');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args) =>
    spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env, timeout: DOWNLOAD_LIMIT_MS });
  apt('update', '-q');
  apt('install', '-y', '-q', '--no-install-recommends', 'chromium');
  return installedPlaces.find(starts) ?? null;
};
