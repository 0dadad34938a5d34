/** Which streams have been destroyed: what a computer hands over of one afterwards is kept without its data. */
export const purged = {
  version: 4,
  name: '0004_purged',
  statements: `
CREATE TABLE purged_streams (
  stream_kind text NOT NULL,
  stream_id text NOT NULL,
  PRIMARY KEY (stream_kind, stream_id)
);
INSERT INTO purged_streams (stream_kind, stream_id) SELECT DISTINCT stream_kind, stream_id FROM feed
  WHERE body ~ '"type":"(Case|Consultation|Letter)Purged","v":[0-9]+}$';
`,
} as const;
