/** Types of browser.mjs for playwright.config.ts. */
export declare const findBrowser: () => string | null;
export declare const ensureBrowser: () => string;
