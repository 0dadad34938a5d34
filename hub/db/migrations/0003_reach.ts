/**
 * Which offices a stream reaches. Feeds stay one per office: what reaches another office is copied into its feed by the delivery, which works
 * off `deliveries` after the push. `is_skeleton` marks an event that an office gets without its data, because it was left out of the share.
 */
export const reach = {
  version: 3,
  name: '0003_reach',
  statements: `
ALTER TABLE offices ADD COLUMN name text NOT NULL DEFAULT '';
ALTER TABLE offices ADD COLUMN supervisor_id text REFERENCES offices;
UPDATE offices o SET name = coalesce((SELECT f.body::jsonb->'data'->>'name' FROM feed f
  WHERE f.office_id = o.office_id AND f.stream_kind = 'office' AND f.stream_id = o.office_id
    AND f.body::jsonb->>'type' IN ('OfficeFounded', 'OfficeChanged') ORDER BY f.feed_no DESC LIMIT 1), '');

ALTER TABLE feed ADD COLUMN is_skeleton boolean NOT NULL DEFAULT false;
ALTER TABLE feed DROP CONSTRAINT feed_office_id_event_id_key;
ALTER TABLE feed ADD UNIQUE (office_id, event_id, is_skeleton);

CREATE TABLE stream_offices (
  office_id text NOT NULL REFERENCES offices,
  stream_kind text NOT NULL,
  stream_id text NOT NULL,
  is_home boolean NOT NULL,
  may_write boolean NOT NULL,
  receives boolean NOT NULL,
  withheld text[] NOT NULL,
  PRIMARY KEY (office_id, stream_kind, stream_id)
);
CREATE INDEX stream_offices_by_stream ON stream_offices (stream_kind, stream_id);
INSERT INTO stream_offices (office_id, stream_kind, stream_id, is_home, may_write, receives, withheld)
  SELECT office_id, stream_kind, stream_id, true, true, true, '{}' FROM stream_owners;
DROP TABLE stream_owners;

CREATE INDEX devices_by_id ON devices (device_id);

CREATE TABLE deliveries (
  office_id text NOT NULL REFERENCES offices,
  stream_kind text NOT NULL,
  stream_id text NOT NULL,
  PRIMARY KEY (office_id, stream_kind, stream_id)
);

CREATE TABLE file_sources (
  office_id text NOT NULL REFERENCES offices,
  sha256 text NOT NULL,
  source_id text NOT NULL REFERENCES offices,
  PRIMARY KEY (office_id, sha256, source_id)
);
`,
} as const;
