/** Words of what is handed in elsewhere: the thing a paper is about, packets of papers, transfer sheets. */
import type { PaperItemKind } from '../../../shared/documents/paperItems.ts';

type ItemWords = { readonly [K in PaperItemKind]: { readonly label: string; readonly none: string } };

export const handIn = {
  items: {
    payer: { label: '付款人', none: '第一个付款人' },
    receipt: { label: '哪一笔款', none: '最近收到的一笔' },
    service: { label: '哪一次送达', none: '空白回证，送达时填' },
    'follow-up': { label: '哪一次回访', none: '最近一次' },
    'handoff-sent': { label: '哪一封函', none: '最近发出的一封' },
    'handoff-received': { label: '哪一件来函', none: '最近收到的一件' },
  } satisfies ItemWords,
  packet: {
    open: '备好{{title}}',
    list: '材料清单',
    preview: '预览：{{title}}',
    look: '预览{{title}}',
    all: '全选',
    none: '全不选',
    nothing: '至少选一份材料',
    print: '打印 {{count}} 份',
    save: '存成一个 PDF',
    printed: '{{count}} 份材料已存入案卷，正在打印',
    saved: '{{count}} 份材料已存入案卷，合成一个 PDF 另存',
    failed: '{{title}}还出不来：{{why}}',
  },
  transfer: {
    open: '移交表',
    title: '移交表',
    lead: '按对方平台的栏目顺序排好，一项一项复制过去，不用再录一遍。栏目名称按公开的操作指南整理，以平台页面为准。',
    target: '填到哪里',
    copied: '已复制',
    copyOf: '复制{{label}}',
    copyGroup: '复制这一组',
    copyGroupOf: '复制“{{title}}”这一组',
    copyAll: '全部复制',
    empty: '没有登记',
    masked: '证件号码现在遮住了。写明用途后显示完整号码，并记入日志。',
    shown: '正在显示完整号码，用途：{{reason}}',
    reason: '用途',
    reveal: '显示完整号码',
    presets: { platform: '在平台上录入', paper: '填写法院、仲裁委材料', check: '核对身份' },
    needsReason: '文件里是完整号码，请先写明用途、显示完整号码。',
    excel: '存为 Excel',
    json: '存为 JSON',
    print: '打印移交表',
    savedFile: '已另存：{{name}}',
    printed: '已存入案卷，正在打印',
  },
} as const;
