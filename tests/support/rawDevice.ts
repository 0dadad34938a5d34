/** A computer with real keys that writes whatever it is told, true or false, and speaks to the hub without a desk in between. */
import { randomUUID } from 'node:crypto';
import { newDeviceKeys, privateKeyFrom, sha256, signId } from '../../electron/core/signing.ts';
import { createHubClient, type HubClient, type HubSelf } from '../../electron/core/sync/hubClient.ts';
import { caseEvent } from '../../shared/case/events.ts';
import { officeEvent } from '../../shared/office/events.ts';
import { eventIdOf, type StoredEvent, type StreamKey, type UnsignedEvent } from '../../shared/sync/envelope.ts';
import { parseEnrolmentCode } from '../../shared/sync/enrolmentCode.ts';
import { type HlcStamp } from '../../shared/sync/hlc.ts';
import type { Pushed } from '../../shared/sync/protocol.ts';
import { wireText } from '../../shared/sync/wireEvent.ts';
import { everyEventData } from '../builders/everyEvent.ts';
import { OFFICE } from './desk.ts';
import type { TestHub } from './hub.ts';

const FIRST_STAMP = '019cafd3a000-0000' as HlcStamp;
export type Changes = Partial<UnsignedEvent>;

export class RawDevice {
  readonly deviceId = randomUUID();
  readonly personId = randomUUID();
  readonly keys = newDeviceKeys();
  readonly officeId: string;
  readonly officeCode: string;
  readonly hub: HubClient;
  /** What it wrote, in order. */
  written: readonly StoredEvent[] = [];
  numberBlock = 0;

  constructor(hub: TestHub, officeCode: string = OFFICE.code, officeId: string = randomUUID()) {
    this.officeCode = officeCode;
    this.officeId = officeId;
    // Told to wait it does not: what the hub says is what is looked at.
    this.hub = createHubClient({ url: hub.url, fingerprint: null }, new AbortController().signal, 0);
  }

  get self(): HubSelf {
    const { officeId, deviceId } = this;
    return { officeId, deviceId, privateKey: privateKeyFrom(this.keys.privateKeyDer) };
  }
  get officeStream(): StreamKey {
    return { kind: 'office', id: this.officeId };
  }

  /** Founds its office and is enrolled; the founding events are written but not handed over. */
  async enrolled(hub: TestHub): Promise<this> {
    const code = parseEnrolmentCode(await hub.newCode(this.officeCode));
    if (!code.ok) throw new Error(code.refusal.type);
    const done = await this.hub.enrol({
      code: code.value.secret,
      deviceId: this.deviceId,
      deviceName: 'PC',
      publicKey: this.keys.publicKeyHex,
      founded: { officeId: this.officeId, code: this.officeCode },
    });
    if (!done.ok) throw new Error(JSON.stringify(done.refusal));
    this.numberBlock = done.value.numberBlock;
    const { deviceId, personId, numberBlock } = this;
    this.write(officeEvent('OfficeFounded', { officeId: this.officeId, ...OFFICE, code: this.officeCode }));
    this.write(
      officeEvent('PersonAdded', {
        personId,
        name: '王秀兰',
        signInName: 'wang.xl',
        roles: ['mediator', 'supervisor', 'administrator'],
      }),
    );
    const publicKey = this.keys.publicKeyHex;
    this.write(officeEvent('DeviceEnrolled', { deviceId, name: 'PC', publicKey, numberBlock }));
    return this;
  }

  /** Is enrolled in the office of another computer; nothing is written yet. */
  async joined(hub: TestHub): Promise<this> {
    const code = parseEnrolmentCode(await hub.newCode(this.officeCode));
    if (!code.ok) throw new Error(code.refusal.type);
    const { deviceId, keys } = this;
    const done = await this.hub.enrol({
      code: code.value.secret,
      deviceId,
      deviceName: 'PC',
      publicKey: keys.publicKeyHex,
      founded: null,
    });
    if (!done.ok) throw new Error(JSON.stringify(done.refusal));
    this.numberBlock = done.value.numberBlock;
    return this;
  }

  /** Writes an event on top of its own chain and of what it wrote in the stream; `changes` bend it before it is signed. */
  write(
    { type, data }: { readonly type: string; readonly data: unknown },
    stream: StreamKey = this.officeStream,
    changes: Changes = {},
  ): StoredEvent {
    const parent = this.written.findLast((e) => e.stream.kind === stream.kind && e.stream.id === stream.id);
    const unsigned: UnsignedEvent = {
      stream,
      type,
      v: 1,
      data,
      parents: parent === undefined ? [] : [parent.id],
      hlc: FIRST_STAMP,
      author: { user: this.personId, device: this.deviceId, office: this.officeId },
      seq: this.written.length + 1,
      prev: this.written.at(-1)?.id ?? null,
      ...changes,
    };
    const event = this.sign(unsigned);
    this.written = [...this.written, event];
    return event;
  }

  /** A case of its own, registered. */
  registerCase(caseId: string = randomUUID()): StreamKey {
    const stream: StreamKey = { kind: 'case', id: caseId };
    this.write(caseEvent('CaseRegistered', everyEventData.CaseRegistered), stream, { v: 2 });
    return stream;
  }

  sign(unsigned: UnsignedEvent): StoredEvent {
    const id = eventIdOf(unsigned, sha256);
    return { ...unsigned, id, sig: signId(id, this.self.privateKey) };
  }

  async push(...events: readonly StoredEvent[]): Promise<readonly Pushed[]> {
    return this.pushTexts(events.map((event) => wireText({ event, isPurged: false })));
  }
  async pushTexts(texts: readonly string[]): Promise<readonly Pushed[]> {
    const pushed = await this.hub.push(this.self, texts);
    if (!pushed.ok) throw new Error(JSON.stringify(pushed.refusal));
    return pushed.value;
  }
  /** Everything written so far. */
  pushAll(): Promise<readonly Pushed[]> {
    return this.push(...this.written);
  }

  /** The texts in its office's feed that others wrote. */
  async feed(after = 0): Promise<readonly string[]> {
    const page = await this.hub.pull(this.self, { after, limit: 1000, kind: null });
    if (!page.ok) throw new Error(JSON.stringify(page.refusal));
    return page.value.events;
  }
}
