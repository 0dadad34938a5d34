/**
 * `npm run bench -- group [--workers N]`: a collective case of 300 workers with three claims and three instalments each, through the contract on a
 * desk of its own: import, case view, agreement preview, signing and paying for all. The bars are for the processor's time, which other work on the
 * machine does not change much; exit code 1 above one.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createRouterClient, type RouterClient } from '@orpc/server';
import { prepareAgreement } from '../../shared/agreement/prepareAgreement.ts';
import { envelope } from '../../shared/api/cases.ts';
import type { CaseView } from '../../shared/api/views.ts';
import { builtInCalendar } from '../../shared/calendar/workCalendar.ts';
import { caseCommand, type CaseCommand } from '../../shared/case/commands.ts';
import { workersOf } from '../../shared/case/state.ts';
import { personIdNumber, personName, personPhone } from '../../shared/intakeFile/people.ts';
import { localDate } from '../../shared/kernel/localDate.ts';
import { checkRoster } from '../../shared/roster/checkRoster.ts';
import { readPasted } from '../../shared/roster/delimited.ts';
import { importOf } from '../../shared/roster/importOf.ts';
import { planTable, rowsOfTable } from '../../shared/roster/table.ts';
import { compose } from '../../electron/core/compose.ts';
import type { CoreRouter } from '../../electron/core/router.ts';

type Api = RouterClient<CoreRouter>;
type Measured = {
  readonly what: string;
  readonly ms: number;
  /** Of this process, garbage collection included: says more than the time on a machine with other work. */
  readonly cpuMs: number;
  readonly barMs: number;
};

const today = localDate('2026-06-30');
const NOON = Date.parse('2026-06-30T04:00:00Z');
const CASE = 'group';
const newId = (): string => crypto.randomUUID();

const main = async (): Promise<number> => {
  const { values } = parseArgs({ options: { workers: { type: 'string' } } });
  const dataDir = mkdtempSync(join(tmpdir(), 'hejie-bench-'));
  const core = compose({
    dataDir,
    resourcesDir: join(import.meta.dirname, '..', '..', 'resources'),
    shell: 'web',
    clock: { now: () => NOON },
  });
  try {
    const api = createRouterClient(core.router, { context: core.context });
    const measured = await measure(api, Number(values.workers ?? '300'));
    for (const { what, ms, cpuMs, barMs } of measured)
      console.log(
        `bench: ${what}: ${ms.toFixed(0)} ms, processor ${cpuMs.toFixed(0)} ms (bar ${barMs} ms)${cpuMs > barMs ? '  ABOVE' : ''}`,
      );
    return measured.every(({ cpuMs, barMs }) => cpuMs <= barMs) ? 0 : 1;
  } finally {
    await core.close();
    rmSync(dataDir, { recursive: true, force: true });
  }
};

const measure = async (api: Api, people: number): Promise<readonly Measured[]> => {
  const measured: Measured[] = [];
  const timed = async <T>(what: string, barMs: number, work: () => T | Promise<T>): Promise<T> => {
    const [startedAt, cpuAt] = [performance.now(), process.cpuUsage()];
    const value = await work();
    const { user, system } = process.cpuUsage(cpuAt);
    measured.push({ what, ms: performance.now() - startedAt, cpuMs: (user + system) / 1000, barMs });
    return value;
  };
  await foundOffice(api);
  await beginCase(api);
  const rows = await timed('reading a pasted roster', 50, () => {
    const table = readPasted(rosterText(people));
    return rowsOfTable(table, planTable(table), newId);
  });
  await timed('checking it', 50, () => checkRoster({ rows, today, known: [] }));
  const { data } = importOf(rows, { today, newId });
  await timed('importing it (durable, with the view)', 400, () => run(api, caseCommand('ImportRoster', data)));
  await runAll(api, [
    caseCommand('AppointMediator', {
      on: localDate('2026-01-21'),
      name: '王秀兰',
      personId: null,
      chosenBy: 'parties',
      isOnRoll: true,
    }),
  ]);
  const view = await timed('the case view', 150, () => viewOf(api));
  console.log(`bench: the case view weighs ${Math.round(JSON.stringify(view).length / 1024)} KB`);
  const version = await timed('a first draft of the agreement, three instalments each', 100, () =>
    prepareAgreement(view.case, {
      on: today,
      clerk: '',
      calendar: builtInCalendar,
      newId,
      instalments: { count: 3, every: { months: 1 } },
    }),
  );
  await timed('the first preview of the agreement', 4000, () =>
    api.documents.previewAgreement({ caseId: CASE, version }),
  );
  await timed('another preview', 2500, () =>
    api.documents.previewAgreement({ caseId: CASE, version: { ...version, facts: `${version.facts}补` } }),
  );
  await timed('putting the version on file', 400, () => run(api, caseCommand('PrepareAgreement', { version })));
  const partyIds = workersOf(view.case).map(({ partyId }) => partyId);
  await timed('signing for all', 600, () =>
    run(api, caseCommand('SignForMany', { versionId: version.versionId, partyIds, on: today, scan: null })),
  );
  await timed('the case view with all signatures', 200, () => viewOf(api));
  await runAll(api, otherSignatures(version.versionId));
  await timed('sealing', 6000, () => seal(api, version.versionId));
  for (const [at, dueOn] of [...new Set(version.payments.map((payment) => payment.dueOn))].entries()) {
    const receipts = version.payments
      .filter((payment) => payment.dueOn === dueOn)
      .map(({ paymentId, amountFen }) => ({
        receiptId: newId(),
        paymentId,
        amountFen,
        on: today,
        receipts: [],
        note: '',
      }));
    await timed(`paying instalment ${at + 1} of all`, 800, () =>
      run(api, caseCommand('ReceivePayments', { receipts })),
    );
  }
  const paid = await timed('the case view with all receipts', 300, () => viewOf(api));
  console.log(`bench: the case view weighs ${Math.round(JSON.stringify(paid).length / 1024)} KB`);
  return measured;
};

const foundOffice = async (api: Api): Promise<void> => {
  const office = { name: '测量办公室', code: '测试', district: '测量', address: '', phone: '' };
  const person = { name: '测量', signInName: 'bench', password: 'a long enough password' };
  const founded = await api.desk.createOffice({ office, person });
  if (!founded.ok) throw new Error(founded.refusal.type);
};

const run = async (api: Api, command: CaseCommand): Promise<CaseView> => {
  const done = await api.cases.execute({ caseId: CASE, command: envelope(command) });
  if (!done.ok) throw new Error(`${command.type}: ${done.refusal.type}`);
  return done.value;
};
const runAll = async (api: Api, commands: readonly CaseCommand[]): Promise<void> => {
  for (const command of commands) await run(api, command);
};
const viewOf = async (api: Api): Promise<CaseView> => {
  const found = await api.cases.get({ caseId: CASE });
  if (!found.ok) throw new Error(found.refusal.type);
  return found.value;
};
const seal = async (api: Api, versionId: string): Promise<void> => {
  const sealed = await api.documents.sealAgreement({ caseId: CASE, versionId, on: today });
  if (!sealed.ok) throw new Error(sealed.refusal.type);
};

/** A delegated case with its first worker and the firm, accepted. */
const beginCase = (api: Api): Promise<void> => {
  const on = localDate('2026-01-20');
  const worker = importOf([{ rowId: 'first', cells: rosterCells(0) }], { today, newId }).data.workers;
  return runAll(api, [
    caseCommand('RegisterCase', {
      registration: {
        track: 'court-union',
        referral: 'delegated',
        channel: '07',
        site: '',
        receivedOn: on,
        court: '测量法院',
        externalNumbers: [],
        disputeTypes: ['02'],
        facts: '工资未结清。',
        bodyKind: null,
        flags: [],
        consultationId: null,
      },
      parties: [...worker, firm],
      claims: [],
      evidence: [],
    }),
    caseCommand('ReceiveReferral', { on, letterNumber: '', court: '', materials: [], consentStated: true }),
    caseCommand('AcceptReferral', { on, receivedBy: '测量' }),
  ]);
};

const firm = {
  partyId: 'firm',
  kind: 'organisation',
  role: 'employer',
  name: '测量建筑有限公司',
  creditCode: null,
  idNumber: null,
  idOverrideReason: null,
  legalRepresentative: '何立新',
  legalRepresentativePost: '',
  contact: '',
  phone: '',
  address: '',
  serviceAddress: '',
  deregisteredOn: null,
  industry: '',
  hasUnion: null,
} as const;

const rosterCells = (n: number) => ({
  name: personName(n),
  idNumber: personIdNumber(n),
  phone: personPhone(n),
  'claim:wage-arrears': '12,000.50',
  'claim:overtime': '1.2万',
  'claim:severance': '3000元',
});
const rosterText = (people: number): string =>
  [
    ['姓名', '身份证号', '电话', '入职', '欠薪', '加班费', '经济补偿'],
    ...Array.from({ length: people }, (_, n) => {
      const cells = rosterCells(n + 1);
      const amounts = [cells['claim:wage-arrears'], cells['claim:overtime'], cells['claim:severance']];
      return [cells.name, cells.idNumber, cells.phone, '2024/3/5', ...amounts];
    }),
  ]
    .map((row) => row.join('\t'))
    .join('\n');

/** The first worker came with the registration; the firm and the mediator sign as well. */
const otherSignatures = (versionId: string): readonly CaseCommand[] =>
  (
    [
      { kind: 'party', partyId: 'firm', name: '何立新' },
      { kind: 'mediator', name: '王秀兰' },
    ] as const
  ).map((signer) => caseCommand('SignAgreement', { versionId, signer, on: today, method: 'paper', image: null }));

process.exitCode = await main();
