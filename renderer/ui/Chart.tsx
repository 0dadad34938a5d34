/**
 * A chart drawn as SVG. Colours are tokens, written as `var(--…)` straight into the picture, so that it follows the theme by itself; text is
 * measured in the person's own size. A picture only: whoever uses it gives the same numbers as text, also those of the place that is pointed at.
 * Legend and tooltip are the page's own: the library's do not wrap, measure with another font, or bring style attributes that the content
 * security policy refuses.
 */
import './Chart.css';
import { BarChart, LineChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import { type EChartsCoreOption, init, use as register } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';

register([BarChart, LineChart, GridComponent, SVGRenderer]);

export type ChartOption = EChartsCoreOption;
/** What was pressed: the name of its series and its place on the axis, from 0. */
export type ChartPress = { readonly series: string; readonly index: number };
type ChartProps = {
  readonly label: string;
  /** `textPx` is the size of dense text now. Keep the function's identity while nothing changes. */
  readonly optionOf: (textPx: number) => ChartOption;
  readonly onPress?: ((press: ChartPress) => void) | undefined;
  /** The place on the horizontal axis that is pointed at, from 0; null once the pointer has left. */
  readonly onPoint?: ((index: number | null) => void) | undefined;
};

/** Dense text (`--hj-text-dense`) in rem. */
const TEXT_REM = 0.8125;
const textPx = (): number => TEXT_REM * (Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16);

export const Chart = ({ label, optionOf, onPress, onPoint }: ChartProps) => {
  const place = useRef<HTMLDivElement>(null);
  const heard = useRef({ onPress, onPoint });
  useEffect(() => {
    heard.current = { onPress, onPoint };
  });
  useEffect(() => {
    if (place.current === null) return undefined;
    const chart = init(place.current, null, { renderer: 'svg' });
    const draw = (): void => chart.setOption(optionOf(textPx()), true);
    draw();
    chart.on('click', ({ dataIndex, seriesName }) =>
      heard.current.onPress?.({ series: seriesName ?? '', index: dataIndex }),
    );
    chart.getZr().on('mousemove', ({ offsetX, offsetY }) => {
      const at = [offsetX, offsetY];
      heard.current.onPoint?.(chart.containPixel('grid', at) ? placeAt(chart.convertFromPixel('grid', at)) : null);
    });
    chart.getZr().on('globalout', () => heard.current.onPoint?.(null));
    const watch = new ResizeObserver(() => {
      chart.resize();
      draw();
    });
    watch.observe(place.current);
    return () => {
      watch.disconnect();
      chart.dispose();
    };
  }, [optionOf]);
  return <div ref={place} className="hj-chart" role="img" aria-label={label} />;
};

const placeAt = (point: number | readonly number[]): number | null =>
  Math.round((typeof point === 'number' ? point : point[0]) ?? 0);
