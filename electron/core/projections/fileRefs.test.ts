/** Which files the hub lacks, whatever names them, reaches it or is purged. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addRecording, recording } from '../../../tests/support/recordings.ts';
import { foundDesk, note, execute, purgeIn, registerIn, type TestDesk } from '../../../tests/support/desk.ts';
import { noteFileAtHub, noteFileOnlyAtHub, writeHubLink } from '../db/hubLink.ts';
import { sha256OfBytes } from '../signing.ts';
import { filesNotAtHub } from './fileRefs.ts';
import { rebuildAll } from './project.ts';
import { projections } from './registry.ts';

const link = { url: 'http://127.0.0.1:1', fingerprint: null };
let desk: TestDesk;
beforeAll(async () => {
  desk = await foundDesk();
});
afterAll(() => desk?.dispose());

const lacking = (): readonly string[] => filesNotAtHub(desk.open().store.read);
const add = async (caseId: string): Promise<string> => {
  const bytes = recording(1000);
  await addRecording(desk.api, caseId, bytes);
  return sha256OfBytes(bytes);
};

test('a file is lacking from its naming until the hub has it, again at another hub, and no more when nothing names it', async () => {
  await registerIn(desk.api, 'case-1');
  await registerIn(desk.api, 'case-2');
  const [first, second] = [await add('case-1'), await add('case-2')];
  expect(lacking()).toEqual([second, first]);

  const { store, rulebook } = desk.open();
  store.write((db) => {
    writeHubLink(db, { ...link, hubId: 'one' });
    noteFileAtHub(db, first);
    noteFileOnlyAtHub(db, second);
  });
  expect(lacking()).toEqual([]);
  // What the case's next event writes anew is still at the hub.
  await execute(desk.api, 'case-1', note('n1'));
  expect(lacking()).toEqual([]);
  rebuildAll(store, projections, rulebook());
  expect(lacking()).toEqual([]);

  store.write((db) => writeHubLink(db, { ...link, hubId: 'another' }));
  expect(lacking().toSorted()).toEqual([first, second].toSorted());
  rebuildAll(store, projections, rulebook());
  store.write((db) => noteFileAtHub(db, second));
  purgeIn(desk, 'case-1');
  expect(lacking()).toEqual([]);
});
