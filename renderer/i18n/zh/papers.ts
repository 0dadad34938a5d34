/** Papers wherever they are shown: copies, what a drawing has to say, fonts. */
import type { FontProblem } from '../../../shared/documents/fontRoles.ts';
import type { PaperNote } from '../../../shared/documents/paperNotes.ts';

type Notes = { readonly [K in PaperNote['type']]: string };
type Problems = { readonly [K in FontProblem]: string };

export const papers = {
  saveWord: '存为 Word 稿',
  notesTitle: '这份文书可以用，但字体与选定的不同',
  notes: {
    'font-missing': '找不到字体“{{font}}”的文件，改用“{{used}}”。可以在设置里另选。',
    'font-damaged': '字体“{{font}}”的文件读不出来，改用“{{used}}”。可以在设置里另选。',
    'font-lacks': '字体“{{font}}”没有这些字：{{characters}}，这几个字用 Noto Serif SC 补上。',
  } satisfies Notes,
  /** A paper drawn while it is written. */
  live: {
    drawing: '正在排版…',
    failed: '实样暂时画不出来，填写的内容都在，稍后会自动再试。',
    refused: '实样画不出来：{{why}}',
  },
  fonts: {
    title: '文书字体',
    body: '文书默认用随程序带的 Noto Serif SC（思源宋体）。这台电脑上装有仿宋、小标宋等字体的，可以选用。只影响这台电脑。',
    style: { official: '公文（通知书、函件、告知书）', form: '表格和协议（申请书、笔录、协议书）' },
    bundled: 'Noto Serif SC（随程序自带）',
    none: '这台电脑的字体文件夹里没有找到中文字体，文书用随程序自带的字体。',
    usual: '常用',
    others: '其他字体',
    changed: '已换字体，新出的文书会用它。',
    reload: '重新查找字体',
    whyNot: '有 {{count}} 种字体不能用',
  },
  fontProblems: {
    'font-cff': '这种字体文件（OpenType CFF）还不支持，请选 .ttf 或 .ttc 的字体。',
    'font-forbidden': '这种字体的厂商不允许嵌入文件，请另选。',
    'font-damaged': '字体文件读不出来，请另选。',
    'font-too-large': '字体文件太大，请另选。',
    'font-not-chinese': '这种字体缺少文书常用的汉字，请另选。',
    'font-missing': '字体文件已经不在这台电脑上，请重新查找。',
  } satisfies Problems,
} as const;
