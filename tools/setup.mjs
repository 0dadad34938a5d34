/**
 * What `npm start` and `npm test` need before anything else: the locked dependencies, the project's own Node, the built bundles.
 * Plain JavaScript that runs under any Node from 20 on with nothing installed; does nothing that is already done.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

export const root = join(import.meta.dirname ?? new URL('.', import.meta.url).pathname, '..');
const modules = join(root, 'node_modules');
const installStamp = join(modules, '.hejie-installed');
const buildStamp = join(root, 'out', '.sources');
const OLDEST_NODE = 20;

/** The Node that everything of ours runs under, whatever Node the machine has. */
export const projectNode = join(modules, 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');

export const say = (text) => console.log(text);

export class SetupProblem extends Error {}

/** Refuses a Node that is too old to run even this file's successors. */
export const requireNode = () => {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < OLDEST_NODE)
    throw new SetupProblem(
      `需要 Node ${OLDEST_NODE} 或更新版本，现在是 ${process.version}。Node ${OLDEST_NODE} or newer is needed.`,
    );
};

/** Installs exactly what the lockfile says, once per lockfile. */
export const ensureInstalled = () => {
  const wanted = hashOf([join(root, 'package-lock.json')]);
  if (isInstalled(wanted)) return;
  say('正在安装依赖（首次约一至两分钟）… Installing the locked dependencies …');
  // Only one package may run its script: the project's own Node. Everything native comes prebuilt.
  npm([installCommand(), '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']);
  installProjectNode();
  writeFileSync(installStamp, wanted);
};

/** `ci` begins by deleting the folder, which Windows refuses while this very process runs from it. */
const installCommand = () => (process.platform === 'win32' && existsSync(projectNode) ? 'install' : 'ci');

const isInstalled = (wanted) => {
  if (!existsSync(projectNode)) return false;
  if (existsSync(installStamp) && readFileSync(installStamp, 'utf8') === wanted) return true;
  if (!matchesLock()) return false;
  writeFileSync(installStamp, wanted);
  return true;
};

/** True when somebody ran `npm ci` by hand: npm's own record of the folder then agrees with the lockfile. */
const matchesLock = () => {
  const record = join(modules, '.package-lock.json');
  if (!existsSync(record)) return false;
  const installed = JSON.parse(readFileSync(record, 'utf8')).packages;
  const locked = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  return Object.entries(locked).every(
    ([path, { version, optional, devOptional }]) =>
      path === '' ||
      installed[path]?.version === version ||
      (installed[path] === undefined && (optional || devOptional)),
  );
};

const installProjectNode = () => {
  npm(['rebuild', 'node', '--foreground-scripts', '--loglevel=error'], { quiet: true, mayFail: true });
  if (existsSync(projectNode)) return;
  // Another npm policy may have kept the script from running: it is one line, so run it ourselves.
  spawnSync(process.execPath, ['installArchSpecificPackage.js'], { cwd: join(modules, 'node'), stdio: 'inherit' });
  if (!existsSync(projectNode))
    throw new SetupProblem('无法安装项目自带的 Node 24。The project’s own Node 24 could not be installed.');
};

const npm = (args, { quiet = false, mayFail = false } = {}) => {
  const cli = process.env.npm_execpath;
  const viaNode = cli !== undefined && cli.endsWith('.js');
  const run = spawnSync(viaNode ? process.execPath : 'npm', viaNode ? [cli, ...args] : args, {
    cwd: root,
    stdio: ['ignore', quiet ? 'ignore' : 'inherit', 'inherit'],
    shell: !viaNode && process.platform === 'win32',
  });
  if (run.status !== 0 && !mayFail) throw new SetupProblem(`安装失败：npm ${args[0]}。Installing failed.`);
};

/** Builds main, core, preload and pages, once per state of their sources. */
export const ensureBuilt = async () => {
  const wanted = hashOf(buildInputs());
  if (existsSync(buildStamp) && readFileSync(buildStamp, 'utf8') === wanted) return;
  say('正在构建… Building …');
  rmSync(join(root, 'out'), { recursive: true, force: true });
  const { code, output } = await runQuietly([join(modules, 'electron-vite', 'bin', 'electron-vite.js'), 'build']);
  if (code !== 0) throw new SetupProblem(`构建失败 The build failed:\n${output}`);
  mkdirSync(join(root, 'out'), { recursive: true });
  writeFileSync(buildStamp, wanted);
};

const buildInputs = () => [
  join(root, 'package-lock.json'),
  join(root, 'electron.vite.config.ts'),
  ...['electron', 'shared', 'renderer']
    .flatMap((folder) => filesUnder(join(root, folder)))
    .filter((file) => !/\.test\.tsx?$/.test(file)),
];

/** Runs one of the project's tools under the project's Node and keeps its output. */
export const runQuietly = (args) =>
  new Promise((settle) => {
    const child = spawn(projectNode, args, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NO_COLOR: '1' },
    });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.on('error', (error) => settle({ code: 1, output: String(error) }));
    child.on('close', (code) => settle({ code: code ?? 1, output: stripVTControlCharacters(output) }));
  });

const filesUnder = (folder) =>
  readdirSync(folder)
    .sort()
    .map((name) => join(folder, name))
    .flatMap((path) => (statSync(path).isDirectory() ? filesUnder(path) : [path]));

const hashOf = (files) => {
  const hash = createHash('sha256');
  for (const file of files) hash.update(relative(root, file)).update('\0').update(readFileSync(file)).update('\0');
  return hash.digest('hex');
};
