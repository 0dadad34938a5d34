/** Where a person was sent on (建议途径), one row per code. The codes are stored; the words may be improved at any time. */
import type { CodeRow } from '../case/codes.ts';

const row = <C extends string>(code: C, zh: string, en: string): CodeRow<C> => ({ code, text: { zh, en } });

export const wayOuts = [
  row('answered', '已当场解答', 'Answered on the spot'),
  row('mediation', '申请调解', 'Mediation'),
  row('arbitration', '申请仲裁', 'Arbitration'),
  row('inspection', '劳动监察投诉', 'Labour inspection'),
  row('legal-aid', '法律援助', 'Legal aid'),
  row('injury', '工伤认定', 'Work injury recognition'),
  row('insurance', '社保经办 / 税务', 'Social insurance or tax office'),
  row('court', '法院诉讼', 'Court'),
  row('union', '找本单位或上级工会', "The employer's or a higher union"),
  row('other', '其他', 'Other'),
] as const;
export const WayOutCode = wayOuts.map(({ code }) => code);
export type WayOutCode = (typeof wayOuts)[number]['code'];
