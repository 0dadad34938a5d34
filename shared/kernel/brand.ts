/** Nominal typing for ids and units: a branded string cannot be passed where another one is meant. */
declare const brand: unique symbol;
export type Brand<T, N extends string> = T & { readonly [brand]: N };
