/** Counts for whoever watches the hub, in the text form that Prometheus reads. */
import type { FeedWatch } from './feedWatch.ts';

export type Served = { readonly path: string; readonly status: number; readonly milliseconds: number };
export type Metrics = { readonly count: (served: Served) => void; readonly text: () => string };

export const createMetrics = (watch: Pick<FeedWatch, 'waiting'>): Metrics => {
  const byCall = new Map<string, { requests: number; milliseconds: number }>();
  return {
    count: ({ path, status, milliseconds }) => {
      // Only our own paths become labels: what strangers ask for must not grow the list.
      const known = path.startsWith('/v1/') && status !== 404 ? path : 'other';
      const key = `path="${known}",status="${status}"`;
      const so = byCall.get(key) ?? { requests: 0, milliseconds: 0 };
      byCall.set(key, { requests: so.requests + 1, milliseconds: so.milliseconds + milliseconds });
    },
    text: () => {
      const rows = Array.from(byCall);
      return [
        '# TYPE hejie_hub_requests_total counter',
        ...rows.map(([key, { requests }]) => `hejie_hub_requests_total{${key}} ${requests}`),
        '# TYPE hejie_hub_request_milliseconds_total counter',
        ...rows.map(([key, { milliseconds }]) => `hejie_hub_request_milliseconds_total{${key}} ${milliseconds}`),
        '# TYPE hejie_hub_waiting gauge',
        `hejie_hub_waiting ${watch.waiting()}`,
        '# TYPE hejie_hub_memory_bytes gauge',
        `hejie_hub_memory_bytes ${process.memoryUsage.rss()}`,
        '',
      ].join('\n');
    },
  };
};
