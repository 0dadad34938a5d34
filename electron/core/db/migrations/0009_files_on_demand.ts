/**
 * Files on demand: a file may be at the hub and not here. What was noted until now was on both; `wanted_files` are those that a person asked
 * for, `offline_cases` the cases whose files stay on this computer whatever its rule says.
 */
export const filesOnDemand = {
  version: 9,
  name: '0009_files_on_demand',
  statements: `
ALTER TABLE files_at_hub ADD COLUMN is_here INTEGER NOT NULL DEFAULT 1;
CREATE INDEX files_only_at_hub ON files_at_hub (sha256) WHERE is_here = 0;

CREATE TABLE wanted_files (
  sha256 TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;

CREATE TABLE offline_cases (
  case_id TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;
`,
} as const;
