/** The shape of an area's words: English must have every key that Chinese has, by the compiler. */
export type Shape<T> = { readonly [K in keyof T]: T[K] extends string ? string : Shape<T[K]> };
