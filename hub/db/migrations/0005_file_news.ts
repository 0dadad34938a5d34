/** Whom a file is brought to that an office hands over, found from that office's side. */
export const fileNews = {
  version: 5,
  name: '0005_file_news',
  statements: `
CREATE INDEX file_sources_by_source ON file_sources (source_id, sha256);
`,
} as const;
