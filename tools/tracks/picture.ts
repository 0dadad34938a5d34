/**
 * A track as an SVG: one box per step, one arrow per pair of steps that an exit joins. The usual way is drawn strong, the others light; what the
 * arrows are called stands in the table of the page. Laid out by dagre; numbers are rounded, so the same table gives the same bytes.
 */
import { graphlib, layout } from '@dagrejs/dagre';
import { markSign } from './page.ts';
import { type DrawnStep, type DrawnTrack, nameOfStep } from './tracks.ts';

const BOX = { width: 168, height: 52 } as const;
const MARGIN = 24;
const ink = { paper: '#FBF9F5', card: '#FFFFFF', text: '#1F2933', quiet: '#5B6673', line: '#C9C2B4', main: '#1F4E79' };

/** `isBack`: it leads to an earlier step; it is laid out the other way round, so that the picture reads from top to bottom. */
type Arrow = { readonly from: string; readonly to: string; readonly isMain: boolean; readonly isBack: boolean };
type Point = { readonly x: number; readonly y: number };

export const trackPicture = ({ title, steps }: DrawnTrack): string => {
  const known = new Map(steps.map((step) => [step.id, step]));
  const arrows = arrowsOf(steps);
  const outside = [...new Set(arrows.flatMap(({ to }) => (known.has(to) ? [] : [to])))];
  const graph = new graphlib.Graph();
  graph.setGraph({ rankdir: 'TB', nodesep: 28, ranksep: 44, marginx: MARGIN, marginy: MARGIN });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const id of [...known.keys(), ...outside]) graph.setNode(id, { ...BOX });
  for (const arrow of arrows) graph.setEdge(...ends(arrow), { weight: arrow.isMain ? 8 : 1 });
  layout(graph);
  const { width = 0, height = 0 } = graph.graph();
  const size = { width: Math.ceil(width), height: Math.ceil(height) };
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.width} ${size.height}" font-family="Noto Sans SC, sans-serif" role="img">`,
    `<title>${escaped(`${title.zh} ${title.en}`)}</title>`,
    `<defs><marker id="end" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto-start-reverse"><path d="M0 0 8 4 0 8z" fill="${ink.quiet}"/></marker></defs>`,
    `<rect width="100%" height="100%" fill="${ink.paper}"/>`,
    ...arrows.map((arrow) => drawnArrow(arrow, graph.edge(...ends(arrow)).points ?? [])),
    ...[...known.values()].map((step) => drawnBox(step, graph.node(step.id))),
    ...outside.map((id) => drawnBox({ id, name: { zh: nameOfStep(id) }, mark: null }, graph.node(id))),
    '</svg>',
    '',
  ].join('\n');
};

/** One arrow per pair of steps, strong where any of its exits is the usual way; exits that stay where they are need none. */
const arrowsOf = (steps: readonly DrawnStep[]): readonly Arrow[] =>
  steps.flatMap(({ id, exits }) =>
    [...new Set(exits.map(({ to }) => to))]
      .filter((to) => to !== id)
      .map((to) => ({
        from: id,
        to,
        isMain: exits.some((exit) => exit.to === to && exit.isMain),
        isBack:
          steps.some((s) => s.id === to) && steps.findIndex((s) => s.id === to) < steps.findIndex((s) => s.id === id),
      })),
  );

const ends = ({ from, to, isBack }: Arrow): [string, string] => (isBack ? [to, from] : [from, to]);

const drawnArrow = ({ isMain, isBack }: Arrow, laidOut: readonly Point[]): string => {
  const path = (isBack ? laidOut.toReversed() : laidOut)
    .map(({ x, y }, i) => `${i === 0 ? 'M' : 'L'}${Math.round(x)} ${Math.round(y)}`)
    .join(' ');
  const look = isMain
    ? `stroke="${ink.main}" stroke-width="2"`
    : `stroke="${ink.line}" stroke-width="1"${isBack ? ' stroke-dasharray="5 4"' : ''}`;
  return `<path d="${path}" fill="none" ${look} marker-end="url(#end)"/>`;
};

/** A step of another track says its mark there. */
type Box = { readonly id: string; readonly name: { readonly zh: string }; readonly mark: DrawnStep['mark'] | null };

const drawnBox = ({ id, name, mark }: Box, { x = 0, y = 0 }: Partial<Point>): string => {
  const [left, top] = [Math.round(x - BOX.width / 2), Math.round(y - BOX.height / 2)];
  return [
    `<g transform="translate(${left} ${top})">`,
    `<rect width="${BOX.width}" height="${BOX.height}" rx="6" fill="${ink.card}" stroke="${ink.line}"/>`,
    `<text x="12" y="20" font-size="12" fill="${ink.quiet}">${id}</text>`,
    ...(mark === null
      ? []
      : [
          `<text x="${BOX.width - 12}" y="20" font-size="12" text-anchor="end" fill="${ink.quiet}">${markSign(mark)}</text>`,
        ]),
    `<text x="12" y="40" font-size="14" fill="${ink.text}">${escaped(name.zh)}</text>`,
    '</g>',
  ].join('');
};

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
