/** Which files a computer fetches from its hub by itself. What it keeps and the hub lacks always goes up, whatever the rule. */
export const FetchRule = ['all', 'open-cases', 'on-use'] as const;
export type FetchRule = (typeof FetchRule)[number];
