/** Types of fuses.mjs for its test. */
export declare const wantedFuses: Readonly<Record<string, boolean>>;
export declare const wrongFuses: (wire: Readonly<Record<string, number>>) => readonly string[];
