/**
 * `npm run bench -- growth [--most 100000] [--json]`: what an event and a case take, at the hub (tables and indexes of PostgreSQL) and in a
 * desk's encrypted file, at 1,000, 10,000 and so on up to `most` events; how large a backup is and how long it and its restoring take; and
 * how many events and files a case has, measured on the sample office.
 */
import { statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { openPostgres } from '../../hub/db/postgres.ts';
import { type Sql, sql } from '../../hub/db/sql.ts';
import { type Cluster } from '../postgresCluster.ts';
import { deskIn, untilSettled } from './benchDesk.ts';
import { FOUNDER, OFFICE } from './benchOffice.ts';
import { fillOffice } from './fillOffice.ts';
import { type Ground, openGround } from './ground.ts';
import { joinInOwnProcess } from './joinInOwnProcess.ts';
import { newOffice } from './lightDesk.ts';

const { values } = parseArgs({
  options: { most: { type: 'string', default: '100000' }, json: { type: 'boolean', default: false } },
});
const FIRST_STEP = 1000;
const EVENTS_PER_CASE = 12;
const say = (line: string): void => (values.json ? console.error(line) : console.log(line));
const perSecondOf = (startedAt: number): number => Math.round((performance.now() - startedAt) / 100) / 10;
const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;

/** The first row; throws when there is none. */
const ask = async <Row>(url: string, query: Sql): Promise<Row> => {
  const db = await openPostgres(url);
  try {
    const row = await db.one<Row>(query);
    if (row === null) throw new Error('a count has a row');
    return row;
  } finally {
    await db.close();
  }
};

type SampleFigures = {
  readonly cases: number;
  readonly events: number;
  /** A case that has been closed, from registration to closing. */
  readonly closed_cases: number;
  readonly closed_events: number;
  readonly body_bytes: number;
  readonly files: number;
  readonly file_bytes: number;
};
/** The sample office handed over to a hub: its cases stand at every step of the tracks, those that are closed show what a whole case takes. */
const measureSamples = async (ground: Ground, cluster: Cluster): Promise<SampleFigures> => {
  cluster.run('createdb', 'samples');
  const url = cluster.urlOf('samples');
  const hub = await ground.hub('samples-hub', { databaseUrl: url });
  const desk = deskIn(ground.pathOf('samples-desk'));
  await desk.api.desk.createOffice({ office: OFFICE, person: FOUNDER });
  const loaded = await desk.api.desk.loadSamples();
  if (!loaded.ok) throw new Error(loaded.refusal.type);
  const enrolled = await desk.api.sync.enrol({ code: await hub.newCode(OFFICE.code) });
  if (!enrolled.ok) throw new Error(enrolled.refusal.type);
  await untilSettled(desk.api);
  await desk.close();
  await hub.stop();
  return ask<SampleFigures>(
    url,
    sql`WITH cases AS (SELECT count(*) AS events, sum(octet_length(body)) AS bytes, bool_or(strpos(body, '"type":"CaseClosed"') > 0) AS is_closed
        FROM feed WHERE stream_kind = 'case' GROUP BY stream_id)
      SELECT count(*)::integer AS cases, sum(events)::integer AS events, sum(bytes)::float AS body_bytes,
        (count(*) FILTER (WHERE is_closed))::integer AS closed_cases,
        coalesce(sum(events) FILTER (WHERE is_closed), 0)::integer AS closed_events,
        (SELECT count(*)::integer FROM files) AS files, (SELECT coalesce(sum(size_bytes), 0)::float FROM files) AS file_bytes
      FROM cases`,
  );
};

type Step = {
  readonly events: number;
  readonly cases: number;
  readonly bodyBytes: number;
  readonly feedBytes: number;
  readonly feedIndexBytes: number;
  /** Everything in the hub's database, the system's own tables (some 7 MB) included. */
  readonly databaseBytes: number;
  readonly deskBytes: number;
};
const measureStep = async (url: string, deskBytes: number): Promise<Step> => {
  const row = await ask<Omit<Step, 'deskBytes'>>(
    url,
    sql`SELECT count(*)::integer AS events, count(DISTINCT stream_id)::integer AS cases, sum(octet_length(body))::float AS "bodyBytes",
        pg_table_size('feed')::float AS "feedBytes", pg_indexes_size('feed')::float AS "feedIndexBytes",
        pg_database_size(current_database())::float AS "databaseBytes"
      FROM feed WHERE stream_kind = 'case'`,
  );
  return { ...row, deskBytes };
};

type Backup = {
  readonly events: number;
  readonly bytes: number;
  readonly dumpSeconds: number;
  readonly restoreSeconds: number;
};
/** As docs/hub.md says it: pg_dump into one file, pg_restore into an empty database. */
const measureBackup = async (ground: Ground, cluster: Cluster): Promise<Backup> => {
  const file = ground.pathOf('postgres/backup');
  const dumpAt = performance.now();
  cluster.run('pg_dump', '--format=custom', `--file=${file}`, 'postgres');
  const dumpSeconds = perSecondOf(dumpAt);
  cluster.run('createdb', 'restored');
  const restoreAt = performance.now();
  cluster.run('pg_restore', '--dbname=restored', file);
  const restoreSeconds = perSecondOf(restoreAt);
  const count = sql`SELECT count(*)::integer AS n, md5(string_agg(event_id::text, '' ORDER BY office_id, feed_no)) AS ids FROM feed`;
  const before = await ask<{ readonly n: number; readonly ids: string }>(cluster.urlOf('postgres'), count);
  const after = await ask<{ readonly n: number; readonly ids: string }>(cluster.urlOf('restored'), count);
  if (before.n !== after.n || before.ids !== after.ids) throw new Error('the restored database is another one');
  return { events: before.n, bytes: statSync(file).size, dumpSeconds, restoreSeconds };
};

const ground = openGround({ database: 'postgres' });
try {
  const { cluster } = ground;
  if (cluster === null) throw new Error('growth is measured on PostgreSQL');
  const samples = await measureSamples(ground, cluster);
  say(
    `sample office: ${samples.cases} cases, ${(samples.events / samples.cases).toFixed(1)} events each, ${Math.round(samples.body_bytes / samples.events)} bytes an event as text`,
  );
  say(
    `  of them ${samples.closed_cases} closed, with ${(samples.closed_events / samples.closed_cases).toFixed(1)} events each; ${samples.files} files, ${megabytes(samples.file_bytes)}, ${Math.round(samples.file_bytes / samples.cases / 1000)} KB a case`,
  );
  const hub = await ground.hub('hub');
  const office = newOffice(OFFICE.code);
  const newCode = (): Promise<string> => hub.newCode(OFFICE.code);
  const steps: Step[] = [];
  for (let events = FIRST_STEP, from = 1; events <= Number(values.most); events *= 10) {
    const to = Math.ceil(events / EVENTS_PER_CASE);
    await fillOffice(office, { from, to, eventsPerCase: EVENTS_PER_CASE }, newCode);
    from = to + 1;
    const { fileBytes } = await joinInOwnProcess(ground.pathOf(`desk-${events}`), await newCode());
    cluster.run('vacuumdb', '--analyze', '--quiet', 'postgres');
    const step = await measureStep(cluster.urlOf('postgres'), fileBytes);
    steps.push(step);
    const each = (bytes: number): number => Math.round(bytes / step.events);
    say(
      `${step.events} events of ${step.cases} cases, ${each(step.bodyBytes)} bytes each as text: hub ${each(step.feedBytes)} + ${each(step.feedIndexBytes)} bytes of indexes (database ${megabytes(step.databaseBytes)}); a desk's file ${each(step.deskBytes)} bytes an event (${megabytes(step.deskBytes)})`,
    );
  }
  const backup = await measureBackup(ground, cluster);
  say(
    `backup of ${backup.events} events: ${megabytes(backup.bytes)} in ${backup.dumpSeconds} s; restored in ${backup.restoreSeconds} s`,
  );
  if (values.json) console.log(JSON.stringify({ samples, steps, backup }));
} finally {
  await ground.end();
}
