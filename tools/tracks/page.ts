/** A track as a page to read: the picture, then one row per step with how far its articles were read. */
import type { LimitMark } from '../../shared/timeLimits/rules.ts';
import type { DrawnStep, DrawnTrack } from './tracks.ts';

export const trackPage = ({ id, title, steps }: DrawnTrack): string =>
  [
    `# ${title.zh} · ${title.en}`,
    '',
    `Generated from the tables by \`npm run tracks\`; edit those, not this page.`,
    '',
    `![${title.zh}](${id}.svg)`,
    '',
    '| 步骤 | 谁 | 依据 | 核对 | 要有 | 文书 | 出路 |',
    '|---|---|---|---|---|---|---|',
    ...steps.map(rowOf),
    '',
    `核对：${Object.values(markWords).join('；')}。`,
    '',
  ].join('\n');

const markWords: Readonly<Record<LimitMark, string>> = {
  verified: 'V 已读法条原文',
  secondary: 'V2 仅见于转载或者引用，使用前请核对',
  unverified: 'U 仅凭一般了解，未经核对',
  setting: '– 没有来源给出数字，由本单位录入',
};
/** The sign of the mark, as the legend has it. */
export const markSign = (mark: LimitMark): string => markWords[mark].split(' ')[0] ?? '';

const rowOf = ({ id, name, actor, article, mark, needs, papers, exits }: DrawnStep): string => {
  const cells = [
    `**${id}** ${name.zh}`,
    actor.zh,
    article.zh,
    markSign(mark),
    needs.map((n) => n.zh).join('；'),
    papers.join(' '),
    exits.map((exit) => `${exit.label.zh} → ${exit.to}`).join('；'),
  ];
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
};
