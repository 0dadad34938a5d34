/** The only way SQL reaches the hub's database: values travel through the `sql` tag as numbered parameters, never inside the text. */
export type SqlValue = string | number | boolean | null | readonly string[] | readonly number[] | readonly boolean[];
export type Sql = { readonly text: string; readonly values: readonly SqlValue[] };

export const sql = (parts: TemplateStringsArray, ...values: readonly SqlValue[]): Sql => ({
  text: parts.reduce((text, part, index) => (index === 0 ? part : `${text}$${index}${part}`), ''),
  values,
});
