import { describe, expect, it } from 'vitest';
import { brokenCase, collectiveCase } from '../../tests/builders/elsewhereStories.ts';
import { withAgents } from '../../tests/builders/hrStories.ts';
import { aClaim, aPayment, aPerson, aRespondent, aWorker, day } from '../../tests/builders/paperCase.ts';
import { failedCase, settledCase } from '../../tests/builders/paperStories.ts';
import type { RegisteredCase } from '../case/state.ts';
import { PacketId, packetPapers } from './packets.ts';
import { paperById } from './registry.ts';

const on = day('2026-03-25');
const keys = (id: PacketId, c: RegisteredCase, at = on) => packetPapers(id, c, at).map(({ key }) => key);

describe('the default packet', () => {
  it('is empty while nothing is overdue', () => {
    expect(keys('default', brokenCase(), day('2026-02-28'))).toEqual([]);
    expect(keys('default', settledCase())).toEqual([]);
  });

  it('asks for a payment order where the claim allows one', () => {
    expect(keys('default', brokenCase())).toEqual(['D17/w1/r1', 'D13//', 'D18b/w1/']);
  });

  it('enforces once there is a title', () => {
    const confirmed = brokenCase({ confirmation: settledCase().confirmation });
    expect(keys('default', confirmed)).toEqual(['D17b/w1/r1', 'D13//', 'D18b/w1/']);
  });

  it('goes to arbitration where the law gives no payment order', () => {
    const claims = [{ ...aClaim({ kind: 'double-wage' }), withdrawnFor: null }];
    expect(keys('default', brokenCase({ claims }))).toEqual(['D18/w1/', 'D13//', 'D18b/w1/']);
  });

  it('has one application for each worker and payer, and none against a firm that was struck off', () => {
    const c = brokenCase();
    const [agreement] = c.agreements;
    if (agreement === undefined) throw new Error('the story has an agreement');
    const payments = [
      aPayment({ paymentId: 'p1', dueOn: day('2026-03-01') }),
      aPayment({ paymentId: 'p2', dueOn: day('2026-03-02') }),
      aPayment({ paymentId: 'p3', dueOn: day('2026-03-01'), payerId: 'r2' }),
      aPayment({ paymentId: 'p4', dueOn: day('2026-03-01'), payeeId: 'w2', payerId: 'r9' }),
    ];
    const many = {
      ...c,
      agreements: [{ ...agreement, payments }],
      receipts: [],
      parties: [
        aWorker(),
        aWorker({ partyId: 'w2', name: '李梅' }),
        aRespondent(),
        aPerson(),
        aRespondent({ partyId: 'r9', deregisteredOn: day('2026-01-02') }),
      ],
    };
    expect(keys('default', many)).toEqual(['D17/w1/r1', 'D17/w1/r2', 'D13//', 'D18b/w1/', 'D18b/w2/']);
  });
});

it('arbitration is one application per worker, together from ten workers on', () => {
  expect(keys('arbitration', failedCase())).toEqual(['D18/w1/', 'D18b/w1/']);
  expect(keys('arbitration', collectiveCase())).toEqual(['D18//', 'D18b//']);
});

it('arbitration, also after a breach, has a power of attorney for whoever has an agent', () => {
  expect(keys('arbitration', withAgents(failedCase()))).toEqual(['D18/w1/', 'D09d/w1/', 'D18b/w1/']);
  const claims = [{ ...aClaim({ kind: 'double-wage' }), withdrawnFor: null }];
  expect(keys('default', withAgents(brokenCase({ claims })))).toEqual(['D18/w1/', 'D09d/w1/', 'D13//', 'D18b/w1/']);
  const [agent] = withAgents(collectiveCase()).representatives;
  if (agent === undefined) throw new Error('the story has an agent');
  const many = { ...collectiveCase(), representatives: [{ ...agent, partyId: 'w3' }] };
  expect(keys('arbitration', many)).toEqual(['D18//', 'D09d/w3/', 'D18b//']);
});

it('review and confirmation carry the proof and the agreement', () => {
  expect(keys('review', brokenCase())).toEqual(['D16//', 'D13//', 'D16b//']);
  expect(keys('confirmation', brokenCase())).toEqual(['D15//', 'D15b//', 'D13//']);
});

it('every paper of every packet can be drawn, and no key stands twice', () => {
  for (const id of PacketId)
    for (const c of [brokenCase(), failedCase(), collectiveCase()]) {
      const papers = packetPapers(id, c, on);
      expect(papers.filter(({ documentId }) => paperById(documentId) === undefined)).toEqual([]);
      expect(new Set(papers.map(({ key }) => key)).size).toBe(papers.length);
    }
});
