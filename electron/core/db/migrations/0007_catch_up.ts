/** A computer far behind its office: which part of the feed it takes in stream by stream, and how far it has come. No row: it is not behind. */
export const catchUp = {
  version: 7,
  name: '0007_catch_up',
  statements: `
CREATE TABLE catch_up (
  only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
  after INTEGER NOT NULL,
  head INTEGER NOT NULL,
  before INTEGER,
  within INTEGER NOT NULL,
  arrived INTEGER NOT NULL,
  total INTEGER
) STRICT;
`,
} as const;
