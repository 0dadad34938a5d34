/** Contents of an office, known by their SHA-256, in parts. A file whose last part has come and whose hash is right is whole. */
export const files = {
  version: 2,
  name: '0002_files',
  statements: `
CREATE TABLE files (
  office_id text NOT NULL REFERENCES offices,
  sha256 text NOT NULL,
  size_bytes bigint NOT NULL,
  media_type text NOT NULL,
  parts integer NOT NULL,
  is_whole boolean NOT NULL,
  PRIMARY KEY (office_id, sha256)
);

CREATE TABLE file_parts (
  office_id text NOT NULL,
  sha256 text NOT NULL,
  part integer NOT NULL,
  bytes bytea NOT NULL,
  PRIMARY KEY (office_id, sha256, part),
  FOREIGN KEY (office_id, sha256) REFERENCES files ON DELETE CASCADE
);
`,
} as const;
