/** A text for people, in both languages of the product. Chinese leads; English is always complete. */
export type Text = { readonly zh: string; readonly en: string };
export type Language = keyof Text;
