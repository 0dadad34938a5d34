/** A record that was damaged on the disk of its own computer: it stays there with its reason, and the exchange ends all the same. */
import { expect, test } from 'vitest';
import { lastPosition } from '../../electron/core/db/eventLog.ts';
import { execute, foundDesk, note, registerIn } from '../support/desk.ts';
import { enrolDesk, settled, startTestHub } from '../support/hub.ts';

test('what comes after a damaged record is refused for the gap, once, and other work goes on', async () => {
  const hub = await startTestHub();
  const desk = await foundDesk();
  await enrolDesk(desk, hub);
  await hub.stop();
  await registerIn(desk.api, 'case-1');
  const { store } = desk.open();
  const damaged = lastPosition(store.read);
  store.read.raw.exec(
    `DROP TRIGGER events_are_never_edited; UPDATE events SET data = '{}' WHERE position = ${damaged}`,
  );
  await execute(desk.api, 'case-1', note('n-1', '其后的备注'));
  await hub.start();
  await settled(desk.api);
  const { refused } = await desk.api.sync.now();
  expect(refused.map(({ refusal }) => refusal.type)).toEqual(['id-wrong', 'chain-gap']);
  await desk.dispose();
  await hub.dispose();
});
