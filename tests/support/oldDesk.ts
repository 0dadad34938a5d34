/** A desk's database in an earlier schema, with a log worth copying, and its way to the newest one. */
import { join } from 'node:path';
import { appendEvents, scanLog } from '../../electron/core/db/eventLog.ts';
import { createDevice, readDevice } from '../../electron/core/db/device.ts';
import { migrate } from '../../electron/core/db/migrate.ts';
import { openStore, type Store } from '../../electron/core/db/open.ts';
import { deskMigrations } from '../../electron/core/desk/openDesk.ts';
import { newDeviceKeys } from '../../electron/core/signing.ts';

const key = new Uint8Array(32).fill(7);
const EVENTS = 3000;
const OLD_SCHEMA = 2;

const storeIn = (folder: string): Store => openStore(join(folder, 'desk.db'), key);

/** Makes the old database; answers the ids of its events. */
export const oldDeskIn = (folder: string): readonly string[] => {
  const store = storeIn(folder);
  migrate(store, { migrations: deskMigrations.slice(0, OLD_SCHEMA), backupDir: join(folder, 'backups') });
  store.write((db) => {
    createDevice(db, { deviceId: 'device', officeId: 'office', keys: newDeviceKeys() });
    const device = readDevice(db);
    if (device === null) throw new Error('the device row was just written');
    const notes = Array.from({ length: EVENTS }, (_, n) => ({
      type: 'NoteAdded',
      v: 1,
      data: { noteId: `n${n}`, text: '电话联系' },
    }));
    appendEvents(db, { device, userId: 'person', nowMs: 0 }, { kind: 'case', id: 'case-1' }, notes);
  });
  const ids = Array.from(scanLog(store.read, null), ({ id }) => id);
  store.close();
  return ids;
};

/** Brings it to the newest schema, as opening a desk does; answers schema and ids. */
export const migrateIn = (folder: string): { readonly schema: number; readonly ids: readonly string[] } => {
  const store = storeIn(folder);
  try {
    const schema = migrate(store, { migrations: deskMigrations, backupDir: join(folder, 'backups') });
    return { schema, ids: Array.from(scanLog(store.read, null), ({ id }) => id) };
  } finally {
    store.close();
  }
};
