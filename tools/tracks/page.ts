/** A track as a page to read: the picture, then one row per step. */
import type { DrawnStep, DrawnTrack } from './tracks.ts';

export const trackPage = ({ id, title, steps }: DrawnTrack): string =>
  [
    `# ${title.zh} · ${title.en}`,
    '',
    `Generated from the tables by \`npm run tracks\`; edit those, not this page.`,
    '',
    `![${title.zh}](${id}.svg)`,
    '',
    '| 步骤 | 谁 | 依据 | 要有 | 文书 | 出路 |',
    '|---|---|---|---|---|---|',
    ...steps.map(rowOf),
    '',
  ].join('\n');

const rowOf = ({ id, name, actor, article, needs, papers, exits }: DrawnStep): string => {
  const cells = [
    `**${id}** ${name.zh}`,
    actor.zh,
    article.zh,
    needs.map((n) => n.zh).join('；'),
    papers.join(' '),
    exits.map((exit) => `${exit.label.zh} → ${exit.to}`).join('；'),
  ];
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
};
