import { afterEach, beforeEach, expect, it } from 'vitest';
import { aCase, aRespondent, aWorker, day } from '../../../tests/builders/paperCase.ts';
import { openReadSide, type ReadSide } from '../../../tests/support/readSide.ts';
import { lookupParty, type PartyMarks } from './lookupParty.ts';

let desk: ReadSide;
beforeEach(() => {
  desk = openReadSide();
});
afterEach(() => desk.close());
const lookup = (marks: Partial<PartyMarks>) =>
  lookupParty(
    desk.db,
    { idNumber: null, phone: null, creditCode: null, ...marks },
    { today: day('2026-06-30'), personId: 'p1', roles: ['mediator'], officeId: null },
  );
const withWorker = (changes: Parameters<typeof aWorker>[0]) => aCase({ parties: [aWorker(changes), aRespondent()] });

it('finds a person by the ID number however it is typed, with all that is known', () => {
  desk.put({ caseNo: 1, state: withWorker({ idNumber: '34052419800101001X' }) });
  const [match] = lookup({ idNumber: '３４０５２４ 19800101 001x' });
  expect(match).toMatchObject({ matchedBy: 'idNumber', caseId: 'case-1', caseNumber: '鄂随工调〔2026〕15号' });
  expect(match?.party).toEqual(aWorker({ idNumber: '34052419800101001X' }));
});

it('finds by phone without giving the ID number away', () => {
  desk.put({ caseNo: 1, state: aCase() });
  expect(lookup({ phone: '+86 138-0000-1234' })).toMatchObject([
    { matchedBy: 'phone', party: { name: '周建国', idNumber: null } },
  ]);
});

it('finds an organisation by its credit code', () => {
  desk.put({ caseNo: 1, state: aCase() });
  expect(lookup({ creditCode: '91420300ma0000015r' })).toMatchObject([
    { matchedBy: 'creditCode', party: { name: '随州市晨光装饰工程有限公司', creditCode: '91420300MA0000015R' } },
  ]);
});

it('offers a party known from several cases once, as it was last recorded', () => {
  desk.put(
    { caseNo: 1, state: withWorker({ address: '旧地址' }), updatedAt: 1 },
    { caseNo: 2, state: withWorker({ address: '新地址' }), updatedAt: 2 },
  );
  expect(lookup({ idNumber: '420300189912310017', phone: '13800001234' })).toMatchObject([
    { matchedBy: 'idNumber', caseId: 'case-2', party: { address: '新地址' } },
  ]);
});

it('asks nothing of empty marks and of a phone too short to tell people apart', () => {
  desk.put({ caseNo: 1, state: withWorker({ phone: '110', idNumber: null }) });
  expect(lookup({ idNumber: ' ', phone: '110', creditCode: '' })).toEqual([]);
});

it('forgets a purged case', () => {
  desk.put({ caseNo: 1, state: aCase() });
  desk.put({ caseNo: 1, state: { kind: 'purged', on: day('2026-02-01'), reason: 'retention-over' } });
  expect(lookup({ phone: '13800001234' })).toEqual([]);
});
