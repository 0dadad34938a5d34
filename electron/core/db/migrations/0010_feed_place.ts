/** Which event stood at the place in the feed up to which this computer has read: whether the hub still has the same feed is seen by it. */
export const feedPlace = {
  version: 10,
  name: '0010_feed_place',
  statements: `
ALTER TABLE hub_link ADD COLUMN cursor_id TEXT;
`,
} as const;
