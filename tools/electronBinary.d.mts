/** Types of electronBinary.mjs for the smoke test. */
export declare const electronBinary: () => string | null;
