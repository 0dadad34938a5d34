/**
 * `npm run chaos -- --seeds N [--from K] [--json]`: simulated offices with real cores and a real hub on loopback, one seed after the other.
 * With HEJIE_TEST_DATABASE=postgres://… the hub runs on that database. Exit code 1 when an invariant broke; the seeds that broke are named,
 * and `--seeds 1 --from K` repeats one.
 */
import { parseArgs } from 'node:util';
import { openChaosHub } from './chaos/chaosHub.ts';
import { type SeedResult, simulate } from './chaos/simulate.ts';
import { Fault, type Move } from './chaos/world.ts';

const main = async (): Promise<number> => {
  const { values } = parseArgs({
    options: { seeds: { type: 'string' }, from: { type: 'string' }, json: { type: 'boolean' } },
  });
  const [count, from] = [Number(values.seeds ?? '10'), Number(values.from ?? '1')];
  if (!Number.isInteger(count) || count < 1 || !Number.isInteger(from) || from < 0) {
    console.error('用法 usage: npm run chaos -- --seeds N [--from K] [--json]');
    return 2;
  }
  const hub = await openChaosHub(process.env['HEJIE_TEST_DATABASE']);
  const results: SeedResult[] = [];
  try {
    for (let seed = from; seed < from + count; seed += 1) {
      const result = await simulate(seed, hub);
      results.push(result);
      if (values.json !== true) console.log(line(result));
    }
  } finally {
    await hub.dispose();
  }
  const summary = summarise(results);
  if (values.json === true) console.log(JSON.stringify(summary));
  else
    console.log(
      `${summary.passed} of ${summary.seeds} seeds hold; ${summary.events} events, ${summary.conflicts} conflicts`,
    );
  return summary.passed === summary.seeds ? 0 : 1;
};

const line = ({ seed, events, conflicts, broken }: SeedResult): string =>
  [`seed ${seed}: ${events} events, ${conflicts} conflicts`, ...broken.map((one) => `  BROKEN ${one}`)].join('\n');

const summarise = (results: readonly SeedResult[]) => {
  const sum = (of: (result: SeedResult) => number): number => results.reduce((total, result) => total + of(result), 0);
  const moved = (move: Move): number => sum(({ moves }) => moves[move]);
  return {
    seeds: results.length,
    passed: results.filter(({ broken }) => broken.length === 0).length,
    events: sum(({ events }) => events),
    conflicts: sum(({ conflicts }) => conflicts),
    faults: Object.fromEntries(Fault.map((fault) => [fault, sum(({ faults }) => faults[fault])])),
    moves: {
      shared: moved('shared'),
      handedOver: moved('handedOver'),
      supervised: moved('supervised'),
      courier: { written: moved('written'), read: moved('read'), refused: moved('refused') },
    },
    failures: results.filter(({ broken }) => broken.length > 0).map(({ seed, broken }) => ({ seed, broken })),
  };
};

process.exitCode = await main();
