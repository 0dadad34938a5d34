/** Types of postgres.mjs for the tests. */
export declare const findPostgres: () => string | null;
export declare const ensurePostgres: () => string | null;
