/** What happens in a seed: one act after the other, each with a chance of its own, so that a seed means the same acts however long each took. */
import { randomBytes } from 'node:crypto';
import { streamIds } from '../../electron/core/db/eventLog.ts';
import { revokeDevice } from '../../hub/devices.ts';
import { supervise } from '../../hub/officeDirectory.ts';
import { caseCommand, type CaseCommand } from '../../shared/case/commands.ts';
import { WithheldPart } from '../../shared/case/sharing.ts';
import { localDate } from '../../shared/kernel/localDate.ts';
import { demoRegistration } from '../demo/registration.ts';
import type { ChaosDesk } from './chaosDesk.ts';
import { readStick, readStickHere, writeStick } from './sticks.ts';
import type { Turn } from './world.ts';

const MINUTE_MS = 60_000;
const YEAR_MS = 365 * 24 * 60 * MINUTE_MS;
const LARGEST_FILE_BYTES = 20_000;

/** The first worker of the case that every desk registers. */
const WORKER = ((): string => {
  const registration = demoRegistration();
  const worker = registration.type === 'RegisterCase' ? registration.data.parties[0] : undefined;
  if (worker === undefined) throw new Error('the demo case has a worker');
  return worker.partyId;
})();

/** Of a hundred acts so many are of each kind. */
const acts: readonly { readonly of100: number; readonly act: (turn: Turn) => Promise<unknown> }[] = [
  { of100: 41, act: (turn) => work(turn) },
  { of100: 8, act: (turn) => passOn(turn) },
  { of100: 2, act: (turn) => lookFromAbove(turn) },
  { of100: 1, act: (turn) => takeOut(turn) },
  { of100: 11, act: (turn) => cutOff(turn) },
  { of100: 3, act: (turn) => restart(turn) },
  { of100: 5, act: (turn) => crash(turn) },
  { of100: 7, act: (turn) => jumpInTime(turn) },
  { of100: 4, act: (turn) => restartHub(turn) },
  { of100: 4, act: (turn) => writeStick(turn) },
  { of100: 8, act: (turn) => readStick(turn) },
  { of100: 6, act: (turn) => exchange(turn) },
];

export const actOnce = async (turn: Turn): Promise<void> => {
  let dice = turn.random.below(100);
  for (const { of100, act } of acts) {
    if (dice < of100) {
      await act(turn);
      return;
    }
    dice -= of100;
  }
};

/**
 * Something a mediator does, on a case of the desk's office, which is registered first where it is not there yet. What is refused was refused to
 * a person.
 */
const work = async ({ world: { seed }, desk, random, act }: Turn): Promise<void> => {
  const known = streamIds(desk.open().store.read, 'case');
  // Mostly an own one; now and then whatever is there, which may be another office's.
  const isAny = random.chance(30);
  const own = `chaos-${seed}-${desk.office}-${random.below(3)}`;
  const caseId = isAny && known.length > 0 ? random.oneOf(known) : own;
  const command = random.chance(15) ? await evidence(desk, act, random.below(LARGEST_FILE_BYTES)) : words(random, act);
  if (await desk.run(caseId, command)) return;
  if (await desk.run(caseId, demoRegistration())) await desk.run(caseId, command);
};

const words = (random: Turn['random'], act: number): CaseCommand =>
  random.oneOf<CaseCommand>([
    caseCommand('AddNote', { noteId: `n${act}`, text: `第${act}次联系` }),
    caseCommand('CorrectFacts', { facts: `欠薪${act}个月。` }),
    caseCommand('AskConsent', { on: localDate('2026-01-20'), way: 'phone', partyIds: [WORKER] }),
    caseCommand('AnswerConsent', {
      on: localDate('2026-01-21'),
      way: 'phone',
      partyId: WORKER,
      answer: random.oneOf(['agrees', 'refuses'] as const),
      note: '',
    }),
    caseCommand('EndMediation', { on: localDate('2026-02-01'), reason: 'F2', note: '' }),
  ]);

/** A recording that no other is like, kept on the desk. */
const evidence = async (desk: ChaosDesk, act: number, sizeBytes: number): Promise<CaseCommand> => {
  const bytes = new Uint8Array(Buffer.concat([Buffer.from('ID3'), randomBytes(sizeBytes)]));
  const kept = await desk.api().files.put({ name: '通话录音.mp3', mediaType: 'audio/mpeg', bytes });
  if (!kept.ok) throw new Error(kept.refusal.type);
  const facts = { name: '录音', kind: 'audiovisual', providedBy: WORKER, purpose: '证明欠薪' } as const;
  return caseCommand('AddEvidence', {
    evidence: { evidenceId: `e${act}`, ...facts, isOriginal: true, isSensitive: false, files: [kept.value] },
  });
};

/** Shares a case with another office, or hands it over. */
const passOn = async ({ world: { desks, moves }, desk, random, act }: Turn): Promise<void> => {
  const known = streamIds(desk.open().store.read, 'case');
  const others = desks.filter(({ office }) => office !== desk.office);
  if (known.length === 0 || others.length === 0) return;
  const other = random.oneOf(others);
  const on = localDate('2026-01-22');
  const letter = {
    handoffId: `h${act}`,
    on,
    office: { officeId: other.open().device.officeId, name: other.office },
    purpose: '异地工会协作',
    letterNumber: '',
    consent: { on, way: 'written' as const, partyIds: [WORKER] },
    replyBy: null,
    note: '',
  };
  const isShare = random.chance(60);
  const command = isShare
    ? caseCommand('ShareCase', { ...letter, withheld: WithheldPart.filter(() => random.chance(40)) })
    : caseCommand('HandOverCase', letter);
  if (!(await desk.run(random.oneOf(known), command))) return;
  moves[isShare ? 'shared' : 'handedOver'] += 1;
};

/** Puts the first office over the desk's. */
const lookFromAbove = async ({ world: { hub, desks, moves }, desk }: Turn): Promise<void> => {
  const [above] = desks;
  if (above === undefined || above.office === desk.office) return;
  await hub.services.db.inTransaction((tx) =>
    supervise(tx, { officeCode: codeOf(desk), supervisorCode: codeOf(above) }),
  );
  moves.supervised += 1;
};

const codeOf = (desk: ChaosDesk): string => desk.open().office().office?.code ?? '';

/** A computer that joined is taken out: what it hands over from now on is nobody's. */
const takeOut = async ({ world: { hub, desks, revoked, faults }, random }: Turn): Promise<void> => {
  const offices = new Set(desks.map(({ office }) => office)).size;
  const joined = desks.slice(offices);
  if (revoked.size > 0 || joined.length === 0) return;
  const { deviceId } = random.oneOf(joined).open().device;
  revoked.add(deviceId);
  faults.revoked += 1;
  await revokeDevice(hub.services.db, deviceId);
};

const cutOff = async ({ desk, random }: Turn): Promise<void> => desk.link.setDown(random.chance(60));

const restart = ({ world: { faults }, desk }: Turn): Promise<void> => {
  faults.restarts += 1;
  return desk.restart();
};

/** Whatever the desk does, it dies after some of its writes. */
const crash = async (turn: Turn): Promise<void> => {
  const { world, desk, random } = turn;
  const { act, most } = random.oneOf([
    { act: work, most: 3 },
    { act: writeStick, most: 2 },
    { act: readStickHere, most: 8 },
    { act: exchange, most: 10 },
    { act: exchange, most: 10 },
  ]);
  world.faults.crashes += 1;
  if (await desk.crash(1 + random.below(most), () => act(turn))) world.faults.midway += 1;
};

const exchange = ({ desk }: Turn): Promise<unknown> => desk.api().sync.now();

const jumpInTime = async ({ world: { faults }, desk, random }: Turn): Promise<void> => {
  faults.clockJumps += 1;
  desk.setClock(random.oneOf([0, 1, -1]) * random.oneOf([MINUTE_MS, 90 * MINUTE_MS, YEAR_MS, 5 * YEAR_MS]));
};

const restartHub = ({ world: { hub, faults } }: Turn): Promise<void> => {
  faults.hubRestarts += 1;
  return hub.restart();
};
