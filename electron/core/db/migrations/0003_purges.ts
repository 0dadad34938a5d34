/** Purges whose last steps (files, index, copies) are still to be done: a cut in between is finished at the next opening. */
export const purges = {
  version: 3,
  name: '0003_purges',
  statements: `
CREATE TABLE purges_to_finish (
  case_id TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;
`,
} as const;
