/**
 * Offices, their computers, and one feed per office. Every table is keyed by office first, so that a sharded PostgreSQL can distribute by
 * office. `body` is the canonical JSON of the whole stored event, as its author signed it.
 */
export const feeds = {
  version: 1,
  name: '0001_feeds',
  statements: `
CREATE TABLE hub (
  only_row integer PRIMARY KEY CHECK (only_row = 1),
  hub_id text NOT NULL,
  secret text NOT NULL
);

CREATE TABLE offices (
  office_id text PRIMARY KEY,
  code text NOT NULL UNIQUE,
  feed_head bigint NOT NULL,
  next_block integer NOT NULL
);

CREATE TABLE enrolment_codes (
  secret_hash text PRIMARY KEY,
  office_code text NOT NULL,
  expires_at bigint NOT NULL,
  device_id text
);

CREATE TABLE devices (
  office_id text NOT NULL REFERENCES offices,
  device_id text NOT NULL,
  name text NOT NULL,
  public_key text NOT NULL,
  number_block integer NOT NULL,
  last_seq bigint NOT NULL,
  last_id text,
  is_revoked boolean NOT NULL,
  PRIMARY KEY (office_id, device_id)
);

CREATE TABLE feed (
  office_id text NOT NULL REFERENCES offices,
  feed_no bigint NOT NULL,
  event_id bytea NOT NULL,
  stream_kind text NOT NULL,
  stream_id text NOT NULL,
  device_id text NOT NULL,
  body text NOT NULL,
  PRIMARY KEY (office_id, feed_no),
  UNIQUE (office_id, event_id)
);
CREATE INDEX feed_by_stream ON feed (office_id, stream_kind, stream_id, feed_no);

CREATE TABLE stream_owners (
  stream_kind text NOT NULL,
  stream_id text NOT NULL,
  office_id text NOT NULL REFERENCES offices,
  PRIMARY KEY (stream_kind, stream_id)
);

CREATE TABLE refused_events (
  office_id text NOT NULL,
  device_id text NOT NULL,
  seq bigint NOT NULL,
  event_id text NOT NULL,
  PRIMARY KEY (office_id, device_id, seq),
  FOREIGN KEY (office_id, device_id) REFERENCES devices
);
`,
} as const;
