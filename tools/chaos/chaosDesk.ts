/** A real core in a folder of its own, with a clock that may be wrong and a link that may break; it can be closed or crash, and begins again. */
import { createRouterClient } from '@orpc/server';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { type Core, compose } from '../../electron/core/compose.ts';
import type { DeskCourier } from '../../electron/core/courier/deskCourier.ts';
import type { OpenDesk } from '../../electron/core/desk/openDesk.ts';
import { envelope } from '../../shared/api/cases.ts';
import type { ContractClient } from '../../shared/api/client.ts';
import type { CaseCommand } from '../../shared/case/commands.ts';
import { afterWrites, copyAsItLies } from './crash.ts';
import type { FaultyLink } from './faultyLink.ts';

export type ChaosDesk = {
  readonly name: string;
  readonly office: string;
  readonly link: FaultyLink;
  readonly api: () => ContractClient;
  readonly open: () => OpenDesk;
  readonly courier: () => DeskCourier;
  /** How far the PC clock is off, in milliseconds. */
  readonly setClock: (offsetMs: number) => void;
  /** Gives a command on a case; answers whether it was accepted. */
  readonly run: (caseId: string, command: CaseCommand) => Promise<boolean>;
  /** Ids of the records that a person has seen on this computer. */
  readonly acknowledged: () => ReadonlySet<string>;
  /** Closes the core whatever it is doing, and begins it again on the same folder. */
  readonly restart: () => Promise<void>;
  /**
   * Begins something and ends the core after so many writes to its databases, or with the end of what was begun; then begins it again on what
   * lies there. Answers whether it was cut short.
   */
  readonly crash: (writes: number, act: () => Promise<unknown>) => Promise<boolean>;
  readonly dispose: () => Promise<void>;
};
export type DeskBegin =
  | { readonly kind: 'found'; readonly code: string }
  | { readonly kind: 'join'; readonly enrolmentCode: string };

const PERSON = { name: '王秀兰', signInName: 'wang.xl', password: '十个字以上的口令吧好吗' } as const;
const resourcesDir = join(import.meta.dirname, '..', '..', 'resources');

export const beginDesk = async (
  { name, office, link }: { readonly name: string; readonly office: string; readonly link: FaultyLink },
  begin: DeskBegin,
): Promise<ChaosDesk> => {
  let dataDir = mkdtempSync(join(tmpdir(), 'hejie-chaos-'));
  const left: string[] = [];
  const acknowledged = new Set<string>();
  let offsetMs = 0;
  const clock = { now: () => Date.now() + offsetMs };
  const start = (): { readonly core: Core; readonly api: ContractClient } => {
    const core = compose({ dataDir, resourcesDir, shell: 'web', clock, fontFolders: [] });
    return { core, api: createRouterClient(core.router, { context: core.context }) };
  };
  let running = start();
  const begun =
    begin.kind === 'found'
      ? await running.api.desk.createOffice({
          office: { name: office, code: begin.code, district: '湖北省随州市', address: '', phone: '' },
          person: PERSON,
        })
      : await running.api.desk.joinOffice({ code: begin.enrolmentCode, ...PERSON });
  if (!begun.ok) throw new Error(`${name}: ${begun.refusal.type}`);
  const open = (): OpenDesk => {
    const desk = running.core.context.desk.current();
    if (desk === null) throw new Error(`${name} is locked`);
    return desk;
  };
  const beginAgain = async (): Promise<void> => {
    running = start();
    const { signInName, password } = PERSON;
    const signedIn = await running.api.desk.signIn({ signInName, password });
    if (!signedIn.ok) throw new Error(`${name}: ${signedIn.refusal.type}`);
  };
  return {
    name,
    office,
    link,
    api: () => running.api,
    open,
    courier: () => running.core.context.courier(open()),
    setClock: (next) => {
      offsetMs = next;
    },
    run: async (caseId, command) => {
      const done = await running.api.cases.execute({ caseId, command: envelope(command) });
      if (done.ok) for (const { eventId } of done.value.history) acknowledged.add(eventId);
      return done.ok;
    },
    acknowledged: () => acknowledged,
    restart: async () => {
      await running.core.close();
      await beginAgain();
    },
    crash: async (writes, act) => {
      const { core } = running;
      const wasDown = link.isDown();
      let found: string | null = null;
      const die = (): void => {
        found = copyAsItLies(dataDir);
        // Nothing that the old process still does reaches anybody, and its databases are closed.
        link.setDown(true);
        void core.close();
      };
      const callOff = afterWrites(dataDir, writes, die);
      await act().catch((error: unknown) => {
        if (found === null) throw error;
      });
      callOff();
      const isMidway = found !== null;
      if (!isMidway) die();
      await nextTurn();
      left.push(dataDir);
      dataDir = found ?? dataDir;
      link.setDown(wasDown);
      await beginAgain();
      return isMidway;
    },
    dispose: async () => {
      await running.core.close();
      for (const folder of [...left, dataDir]) rmSync(folder, { recursive: true, force: true });
    },
  };
};
