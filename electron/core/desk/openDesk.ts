/**
 * An open desk: the two databases under their keys, this computer, and the person at it. Lives from sign-in to lock.
 * Opening migrates, brings the projections up to date and finishes purges that were cut short.
 */
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { OfficeView, PersonView } from '../../../shared/api/views.ts';
import type { LocalDate } from '../../../shared/kernel/localDate.ts';
import { type OfficeEvent, officeEvents, readOfficeEvent } from '../../../shared/office/events.ts';
import type { StoredEvent } from '../../../shared/sync/envelope.ts';
import { rulebookOf } from '../../../shared/office/rulebook.ts';
import { type OfficeState, replayOffice } from '../../../shared/office/state.ts';
import type { Rulebook } from '../../../shared/workflow/clocks.ts';
import { type ChangeBus, createChangeBus } from '../changeBus.ts';
import { chinaDay, type Clock } from '../clock.ts';
import { type DeviceIdentity, readDevice } from '../db/device.ts';
import { type Appender, appendEvents, readStream, streamIds } from '../db/eventLog.ts';
import { type FileStore, openFileStore } from '../db/files.ts';
import { migrate } from '../db/migrate.ts';
import { eventLog } from '../db/migrations/0001_event_log.ts';
import { desk as deskTables } from '../db/migrations/0002_desk.ts';
import { purges } from '../db/migrations/0003_purges.ts';
import { localSettings } from '../db/migrations/0004_local_settings.ts';
import { sync } from '../db/migrations/0005_sync.ts';
import { offices } from '../db/migrations/0006_offices.ts';
import { catchUp } from '../db/migrations/0007_catch_up.ts';
import { courier } from '../db/migrations/0008_courier.ts';
import { filesOnDemand } from '../db/migrations/0009_files_on_demand.ts';
import { feedPlace } from '../db/migrations/0010_feed_place.ts';
import { openStore, type Store, StoreDamaged } from '../db/open.ts';
import type { ReadDb } from '../db/sql.ts';
import { bringUpToDate, rebuildAll } from '../projections/project.ts';
import { projections } from '../projections/registry.ts';
import { finishPurges } from '../purge.ts';
import { createStreamCaches, type StreamCaches } from '../streams/streamCache.ts';
import { databaseKey, type DataKey } from '../vault/vault.ts';

export type OpenDesk = {
  readonly store: Store;
  readonly files: FileStore;
  /** Copies made before a migration; encrypted like the database. */
  readonly backupDir: string;
  /** Courier files that were written or read here; encrypted to computers of the office. */
  readonly courierDir: string;
  readonly device: DeviceIdentity;
  readonly changes: ChangeBus;
  readonly streams: StreamCaches;
  readonly clock: Clock;
  /** The office as of the last office event. */
  readonly office: () => OfficeState;
  /** Other offices at the hub that have a part in what is kept here, as far as they tell of themselves. */
  readonly otherOffices: () => readonly OfficeState[];
  /** What dates and sums are counted with, as of the last office event. */
  readonly rulebook: () => Rulebook;
  readonly person: () => PersonView;
  readonly today: () => LocalDate;
  readonly newId: () => string;
  /** Who signs what is recorded now. */
  readonly appender: () => Appender;
  /** Stores office events of the signed-in person. */
  readonly recordOffice: (events: readonly OfficeEvent[]) => void;
  /** Reads the office again after its events came from elsewhere; dates are counted anew. */
  readonly reloadOffice: () => void;
  readonly close: () => void;
};
export type OpenDeskOptions = {
  readonly dataDir: string;
  readonly dataKey: DataKey;
  readonly clock: Clock;
  /** Whose desk it is, chosen among the people of the office; null closes it again. */
  readonly choosePerson: (office: OfficeState) => string | null;
};

export const deskMigrations = [
  eventLog,
  deskTables,
  purges,
  localSettings,
  sync,
  offices,
  catchUp,
  courier,
  filesOnDemand,
  feedPlace,
] as const;
export const DESK_FILE = 'desk.db';
export const FILES_FILE = 'files.db';
export const backupDirOf = (dataDir: string): string => join(dataDir, 'backups');

/** Opens the desk, or answers null when `choosePerson` finds nobody. Throws `StoreDamaged`, `StoreNewer`. */
export const openDesk = (options: OpenDeskOptions): OpenDesk | null => {
  const { dataDir, dataKey, clock } = options;
  const backupDir = backupDirOf(dataDir);
  const store = openStore(join(dataDir, DESK_FILE), databaseKey(dataKey, DESK_FILE));
  try {
    migrate(store, { migrations: deskMigrations, backupDir });
    const key = databaseKey(dataKey, FILES_FILE);
    const files = openFileStore({ file: join(dataDir, FILES_FILE), key, backupDir, now: clock.now });
    try {
      const desk = assemble(store, files, options);
      if (desk === null) closeBoth(store, files);
      return desk;
    } catch (error) {
      files.close();
      throw error;
    }
  } catch (error) {
    store.close();
    throw error;
  }
};

const assemble = (store: Store, files: FileStore, options: OpenDeskOptions): OpenDesk | null => {
  const { clock, choosePerson } = options;
  const backupDir = backupDirOf(options.dataDir);
  const device = readDevice(store.read);
  if (device === null) throw new StoreDamaged('the database holds no device');
  const officeStream = { kind: 'office', id: device.officeId } as const;
  const storedOffice = readStream(store.read, officeStream);
  let office = replayOffice(storedOffice);
  let others = readOthers(store.read, device.officeId);
  let movesCounted = countMoving(storedOffice);
  const personId = choosePerson(office);
  if (personId === null) return null;
  bringUpToDate(store, projections, rulebookOf(office));
  finishPurges({ store, files, backupDir });
  const changes = createChangeBus();
  const appender = (): Appender => ({ device, userId: personId, nowMs: clock.now() });
  return {
    store,
    files,
    backupDir,
    courierDir: join(options.dataDir, 'courier'),
    device,
    changes,
    streams: createStreamCaches(),
    clock,
    office: () => office,
    otherOffices: () => others,
    rulebook: () => rulebookOf(office),
    person: () => personView(office, personId),
    today: () => chinaDay(clock.now()),
    newId: randomUUID,
    appender,
    recordOffice: (events) => {
      store.write((db) => appendEvents(db, appender(), officeStream, authoredOffice(events)));
      office = replayOffice(readStream(store.read, officeStream));
      // Dates may have moved: every read model that holds one is made anew.
      if (events.some(movesDates)) rebuildAll(store, projections, rulebookOf(office));
      movesCounted += events.filter(movesDates).length;
      changes.publish({ caseId: null, count: events.length });
    },
    reloadOffice: () => {
      const stored = readStream(store.read, officeStream);
      office = replayOffice(stored);
      others = readOthers(store.read, device.officeId);
      const moving = countMoving(stored);
      if (moving > movesCounted) rebuildAll(store, projections, rulebookOf(office));
      movesCounted = moving;
    },
    close: () => {
      changes.close();
      closeBoth(store, files);
    },
  };
};

const readOthers = (db: ReadDb, ownId: string): readonly OfficeState[] =>
  streamIds(db, 'office')
    .filter((id) => id !== ownId)
    .map((id) => replayOffice(readStream(db, { kind: 'office', id })));

/** A calendar year or a number behind a limit. */
const movesDates = ({ type, data }: OfficeEvent): boolean =>
  type === 'CalendarYearLoaded' || (type === 'SettingEntered' && data.setting.key.startsWith('limit.'));

const countMoving = (stored: readonly StoredEvent[]): number =>
  stored.map(readOfficeEvent).filter((event) => event !== null && movesDates(event)).length;

/** Office events as the log takes them; data that do not fit their own schema are a bug. */
export const authoredOffice = (events: readonly OfficeEvent[]) =>
  events.map(({ type, data }) => {
    const { schema, version } = officeEvents[type];
    schema.parse(data);
    return { type, v: version, data };
  });

export const officeView = ({ office }: OfficeState): OfficeView => ({
  name: office?.name ?? '',
  code: office?.code ?? '',
  district: office?.district ?? '',
  address: office?.address ?? '',
  phone: office?.phone ?? '',
});

/** A person who is not (or no longer) in the office has no roles. */
export const personView = (office: OfficeState, personId: string): PersonView =>
  office.people.find((person) => person.personId === personId) ?? { personId, name: '', signInName: '', roles: [] };

const closeBoth = (store: Store, files: FileStore): void => {
  files.close();
  store.close();
};
