/** A real core in a folder of its own, with a clock that may be wrong and a link that may break; it can be ended at any moment and begun again. */
import { createRouterClient } from '@orpc/server';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Core, compose } from '../../electron/core/compose.ts';
import type { OpenDesk } from '../../electron/core/desk/openDesk.ts';
import { envelope } from '../../shared/api/cases.ts';
import type { ContractClient } from '../../shared/api/client.ts';
import type { CaseCommand } from '../../shared/case/commands.ts';
import type { FaultyLink } from './faultyLink.ts';

export type ChaosDesk = {
  readonly name: string;
  readonly office: string;
  readonly link: FaultyLink;
  readonly api: () => ContractClient;
  readonly open: () => OpenDesk;
  /** How far the PC clock is off, in milliseconds. */
  readonly setClock: (offsetMs: number) => void;
  /** Gives a command on a case; answers whether it was accepted. */
  readonly run: (caseId: string, command: CaseCommand) => Promise<boolean>;
  /** Ends the core in whatever it is doing, and begins it again on the same folder. */
  readonly restart: () => Promise<void>;
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
  const dataDir = mkdtempSync(join(tmpdir(), 'hejie-chaos-'));
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
  return {
    name,
    office,
    link,
    api: () => running.api,
    open: () => {
      const open = running.core.context.desk.current();
      if (open === null) throw new Error(`${name} is locked`);
      return open;
    },
    setClock: (next) => {
      offsetMs = next;
    },
    run: async (caseId, command) => (await running.api.cases.execute({ caseId, command: envelope(command) })).ok,
    restart: async () => {
      await running.core.close();
      running = start();
      const { signInName, password } = PERSON;
      const signedIn = await running.api.desk.signIn({ signInName, password });
      if (!signedIn.ok) throw new Error(`${name}: ${signedIn.refusal.type}`);
    },
    dispose: async () => {
      await running.core.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
};
