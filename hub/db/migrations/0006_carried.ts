/** Of a computer that was taken out: whether what colleagues carry of it counts all the same, because somebody has looked into it. */
export const carried = {
  version: 6,
  name: '0006_carried',
  statements: `
ALTER TABLE devices ADD COLUMN carried_counts boolean NOT NULL DEFAULT false;
`,
} as const;
