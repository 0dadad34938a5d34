export const templatesKey = ['templates'] as const;
export const templateKey = (slug: string) => ['templates', slug] as const;
export const historyKey = (slug: string) => ['templates', slug, 'history'] as const;
