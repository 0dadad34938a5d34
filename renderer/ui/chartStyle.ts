/** The looks that all charts share: tokens for colours, the bundled font, quiet axes, no motion. */

export const chartColours = {
  primary: 'var(--hj-primary)',
  settled: 'var(--hj-settled)',
  /** Beside the primary, where both are as good. */
  other: 'var(--hj-line-strong)',
  ink: 'var(--hj-ink)',
  quiet: 'var(--hj-ink-quiet)',
  line: 'var(--hj-line)',
} as const;

// A canvas measures the text, and a canvas knows no variables.
const fontFamily = "'Noto Sans SC Variable', 'Noto Sans SC', sans-serif";

export const chartText = (fontSize: number, color: string = chartColours.quiet) => ({ color, fontSize, fontFamily });

/** What every chart begins with. */
export const chartBase = (fontSize: number) => ({
  animation: false,
  textStyle: chartText(fontSize),
});
export const plainAxis = (fontSize: number) => ({
  axisLine: { lineStyle: { color: chartColours.line } },
  axisTick: { show: false },
  axisLabel: chartText(fontSize),
  splitLine: { lineStyle: { color: chartColours.line } },
});
/** Nothing changes its colour under the pointer. */
export const still = { emphasis: { disabled: true }, legendHoverLink: false } as const;
