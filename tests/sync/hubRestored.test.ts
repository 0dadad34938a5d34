/** A hub that was restored from an older copy is made whole by the desks, and no desk misses what was written since. */
import { expect, test } from 'vitest';
import type { Queries } from '../../hub/db/database.ts';
import { sql } from '../../hub/db/sql.ts';
import { execute, note, registerIn } from '../support/desk.ts';
import { joinDesk, officeOfTwo, type OfficeOfTwo, settled } from '../support/hub.ts';

type Chain = { readonly device_id: string; readonly last_seq: number; readonly last_id: string };
type Copy = { readonly head: number; readonly chains: readonly Chain[] };

const copyOf = async (db: Queries): Promise<Copy> => {
  const office = await db.one<{ feed_head: number }>(sql`SELECT feed_head FROM offices`);
  const chains = await db.all<Chain>(sql`SELECT device_id, last_seq, last_id FROM devices`);
  return { head: office?.feed_head ?? 0, chains };
};

/** What the hub has got since the copy is gone, files included. */
const restore = async (db: Queries, { head, chains }: Copy): Promise<void> => {
  await db.all(sql`DELETE FROM feed WHERE feed_no > ${head}`);
  await db.all(sql`UPDATE offices SET feed_head = ${head}`);
  await db.all(sql`DELETE FROM files`);
  for (const { device_id: id, last_seq: seq, last_id: last } of chains)
    await db.all(sql`UPDATE devices SET last_seq = ${seq}, last_id = ${last} WHERE device_id = ${id}`);
};

const textOf = async ({ api }: Pick<OfficeOfTwo['first'], 'api'>) =>
  JSON.stringify(await api.cases.get({ caseId: 'case-1' }));

/** The second computer has written three notes that the hub has lost. */
const withLoss = async (): Promise<OfficeOfTwo> => {
  const office = await officeOfTwo(({ api }) => registerIn(api, 'case-1'));
  await office.settle();
  const { db } = office.hub.services;
  const copy = await copyOf(db);
  for (const id of ['n-1', 'n-2', 'n-3']) await execute(office.second.api, 'case-1', note(id, `第二台的${id}`));
  await settled(office.second.api);
  await settled(office.first.api);
  await restore(db, copy);
  return office;
};

test('a desk that has read further than the hub now reaches reads again, and offers what was lost without writing', async () => {
  const office = await withLoss();
  const { first, second, hub } = office;
  await execute(first.api, 'case-1', note('n-4', '丢失以后写的'));
  await settled(first.api);
  await settled(second.api);
  expect(await textOf(second)).toContain('丢失以后写的');
  const bodies = await hub.services.db.all<{ body: string }>(sql`SELECT body FROM feed`);
  expect(bodies.filter(({ body }) => body.includes('第二台的'))).toHaveLength(3);
  await office.dispose();
});

test('a desk whose chain has a gap at the hub reads again, however far the feed has come meanwhile', async () => {
  const office = await withLoss();
  const { first, second } = office;
  for (const id of ['n-4', 'n-5', 'n-6', 'n-7']) await execute(first.api, 'case-1', note(id, `丢失以后的${id}`));
  await settled(first.api);
  await execute(second.api, 'case-1', note('n-8', '第二台又写'));
  await settled(second.api);
  for (const id of ['n-4', 'n-5', 'n-6', 'n-7']) expect(await textOf(second)).toContain(`丢失以后的${id}`);
  await settled(first.api);
  expect(await textOf(first)).toContain('第二台又写');
  await office.dispose();
});

test('a desk that wrote nothing since sees that other events stand where it has read, however far the feed has come', async () => {
  const office = await withLoss();
  const third = await joinDesk(office.hub);
  for (const id of ['n-4', 'n-5', 'n-6', 'n-7']) await execute(third.api, 'case-1', note(id, `丢失以后的${id}`));
  await settled(third.api);
  await office.settle();
  for (const id of ['n-4', 'n-5', 'n-6', 'n-7']) expect(await textOf(office.second)).toContain(`丢失以后的${id}`);
  await settled(third.api);
  expect(await textOf(third)).toContain('第二台的n-3');
  await third.dispose();
  await office.dispose();
});
