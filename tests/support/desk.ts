/** A real desk in a folder of its own, with an office and a signed-in founder, called through the contract without a wire. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRouterClient, type RouterClient } from '@orpc/server';
import { compose, type Core } from '../../electron/core/compose.ts';
import type { OpenDesk } from '../../electron/core/desk/openDesk.ts';
import { handleCommand } from '../../electron/core/handleCommand.ts';
import { finishPurges } from '../../electron/core/purge.ts';
import type { CoreRouter } from '../../electron/core/router.ts';
import { type CaseCommand, caseCommand } from '../../shared/case/commands.ts';
import { envelope } from '../../shared/api/cases.ts';
import type { CaseView } from '../../shared/api/views.ts';
import { localDate } from '../../shared/kernel/localDate.ts';
import { registerCommand } from '../builders/aCase.ts';

export type Api = RouterClient<CoreRouter>;
export type TestClock = { nowMs: number };
export const NOON = Date.parse('2026-06-30T04:00:00Z');
export const FOUNDER = { name: '王秀兰', signInName: 'wang.xl', password: '十个字以上的口令吧好吗' } as const;
export const OFFICE = {
  name: '随州市职工服务中心',
  code: '鄂随工调',
  district: '湖北省随州市',
  address: '随州市解放路1号',
  phone: '0722-0000000',
} as const;
/** Another office: its own name and code. */
type OtherOffice = { readonly [K in keyof typeof OFFICE]: string };
export const resourcesDir = join(import.meta.dirname, '..', '..', 'resources');

export type TestDesk = {
  readonly dataDir: string;
  readonly core: Core;
  readonly api: Api;
  /** Moves the PC clock. */
  readonly clock: TestClock;
  readonly open: () => OpenDesk;
  readonly recoveryKey: string;
  /** Closes it and removes the folder. */
  readonly dispose: () => Promise<void>;
};

export const newFolder = (): string => mkdtempSync(join(tmpdir(), 'hejie-'));

/** A core over a folder, at the test's clock, with no fonts of the computer but those in `fontFolders`. */
export const coreIn = (
  dataDir: string,
  clock: TestClock = { nowMs: NOON },
  fontFolders: readonly string[] = [],
): { readonly core: Core; readonly api: Api } => {
  const core = compose({ dataDir, resourcesDir, shell: 'web', clock: { now: () => clock.nowMs }, fontFolders });
  return { core, api: createRouterClient(core.router, { context: core.context }) };
};

export const foundDesk = async (
  fontFolders: readonly string[] = [],
  office: typeof OFFICE | OtherOffice = OFFICE,
): Promise<TestDesk> => {
  const dataDir = newFolder();
  const clock: TestClock = { nowMs: NOON };
  const { core, api } = coreIn(dataDir, clock, fontFolders);
  const created = await api.desk.createOffice({ office, person: FOUNDER });
  if (!created.ok) throw new Error(created.refusal.type);
  return {
    dataDir,
    core,
    api,
    clock,
    recoveryKey: created.value.recoveryKey,
    open: () => {
      const open = core.context.desk.current();
      if (open === null) throw new Error('the desk is locked');
      return open;
    },
    dispose: async () => {
      await core.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
};

/** Runs a command that must be accepted. */
export const execute = async (api: Api, caseId: string, command: CaseCommand): Promise<CaseView> => {
  const done = await api.cases.execute({ caseId, command: envelope(command) });
  if (!done.ok) throw new Error(`refused ${command.type}: ${JSON.stringify(done.refusal)}`);
  return done.value;
};

/** Purges a case as the core does; a page cannot. */
export const purgeIn = (desk: Pick<TestDesk, 'open'>, caseId: string) => {
  const command = caseCommand('PurgeCase', { on: localDate('2026-06-30'), reason: 'retention-over' });
  const purged = handleCommand(desk.open(), { caseId, command });
  if (!purged.ok) throw new Error(`not purged: ${purged.refusal.type}`);
  finishPurges(desk.open());
};

export const registerIn = (api: Api, caseId: string): Promise<CaseView> => execute(api, caseId, registerCommand());

export const note = (noteId: string, text = '电话联系'): CaseCommand => caseCommand('AddNote', { noteId, text });
