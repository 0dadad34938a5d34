/**
 * What a font is chosen for, and which installed fonts serve (reference 4.2): 小标宋 for titles, 仿宋 for text, 黑体 for 一、 and 楷体 for （一）.
 * The order is the chain to fall back along when a chosen file is missing; its end is always the bundled Noto Serif SC.
 */
import type { Text } from '../kernel/text.ts';

export const FontRole = ['title', 'body', 'heading', 'subheading'] as const;
export type FontRole = (typeof FontRole)[number];

/** Why a font file of this computer cannot be used for papers. */
export const FontProblem = [
  /** Its outlines are of PostScript kind (most .otf files). */
  'font-cff',
  /** Its maker forbids embedding it in documents. */
  'font-forbidden',
  'font-damaged',
  'font-too-large',
  /** It has no glyphs for the commonest characters of a paper. */
  'font-not-chinese',
  /** The file is no longer where it was chosen. */
  'font-missing',
] as const;
export type FontProblem = (typeof FontProblem)[number];

/** Characters that a font for papers must have. */
export const commonCharacters = '调解协议书当事人申请仲裁委员会人民法院工资年月日第条元整，。（）《》1234567890';

export type FontRoleRow = {
  readonly name: Text;
  /** Family names as the files carry them, Chinese or Latin, best first; compared without spaces, marks and case. */
  readonly chain: readonly string[];
};

export const fontRoles: { readonly [R in FontRole]: FontRoleRow } = {
  title: {
    name: { zh: '标题', en: 'Title' },
    chain: [
      '方正小标宋简体',
      'FZXiaoBiaoSong-B05S',
      '方正小标宋_GBK',
      'FZXiaoBiaoSong-B05',
      '小标宋',
      '华文中宋',
      'STZhongsong',
    ],
  },
  body: {
    name: { zh: '正文', en: 'Text' },
    chain: [
      '仿宋_GB2312',
      '方正仿宋_GBK',
      'FZFangSong-Z02',
      '方正仿宋简体',
      'FZFangSong-Z02S',
      '仿宋',
      'FangSong',
      '华文仿宋',
      'STFangsong',
    ],
  },
  heading: {
    name: { zh: '一级标题', en: 'First headings' },
    chain: ['黑体', 'SimHei', '方正黑体_GBK', 'FZHei-B01', '方正黑体简体', 'FZHei-B01S', '华文黑体', 'STHeiti'],
  },
  subheading: {
    name: { zh: '二级标题', en: 'Second headings' },
    chain: [
      '楷体_GB2312',
      '方正楷体_GBK',
      'FZKai-Z03',
      '方正楷体简体',
      'FZKai-Z03S',
      '楷体',
      'KaiTi',
      '华文楷体',
      'STKaiti',
    ],
  },
};

/** Place of a font in the chain of a role (0 is best); null when it is not one of them. */
export const chainPlace = (role: FontRole, names: readonly string[]): number | null => {
  const wanted = new Set(names.map(plainName));
  const place = fontRoles[role].chain.findIndex((name) => wanted.has(plainName(name)));
  return place < 0 ? null : place;
};

const plainName = (name: string): string => name.toLowerCase().replace(/[\s_-]/g, '');
