/** Settings of this computer alone, e.g. which installed fonts its papers use. */
export const localSettings = {
  version: 4,
  name: '0004_local_settings',
  statements: `
CREATE TABLE local_settings (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
`,
} as const;
