/** Search and palette. */
export const search = {
  label: '搜索案件，或输入要做的事',
  placeholder: '搜姓名、单位、案号、经过…',
  shortcut: 'Ctrl K',
  actions: '去做',
  cases: '案件',
  tooShort: '再输入一个字就开始找。',
  none: '没有找到“{{text}}”',
  noneWhy: '可以少输几个字，或换成单位名称、案号里的数字。',
  all_one: '查看全部 {{count}} 条',
  all_other: '查看全部 {{count}} 条',
  allMany: '查看全部结果',
  title: '搜索结果',
  results_one: '“{{text}}” 找到 {{count}} 件',
  results_other: '“{{text}}” 找到 {{count}} 件',
  found: { number: '案号', party: '当事人', text: '正文' },
  go: '打开',
} as const;
