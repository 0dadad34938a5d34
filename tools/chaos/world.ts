/** What one seed is made of, and what is counted of it. */
import type { Random } from '../random.ts';
import type { ChaosDesk } from './chaosDesk.ts';
import type { ChaosHub } from './chaosHub.ts';
import type { Stick } from './sticks.ts';

/** What went wrong, by name. `midway`: crashes that fell into what the desk was doing; the others came right after it. */
export const Fault = [
  'cuts',
  'refusals',
  'restarts',
  'crashes',
  'midway',
  'midway',
  'hubRestarts',
  'clockJumps',
  'revoked',
  'bent',
] as const;
export type Fault = (typeof Fault)[number];
/** What went from office to office, and with a courier: sets written, sets read in, files that were refused. */
export const Move = ['shared', 'handedOver', 'supervised', 'written', 'read', 'refused'] as const;
export type Move = (typeof Move)[number];

export type World = {
  readonly seed: number;
  readonly hub: ChaosHub;
  desks: readonly ChaosDesk[];
  /** Computers that were taken out at the hub; at most one a seed. */
  readonly revoked: Set<string>;
  /** Courier files that were written and lie about. */
  readonly sticks: Stick[];
  readonly faults: Record<Fault, number>;
  readonly moves: Record<Move, number>;
  /** What went wrong on the way. */
  readonly broken: string[];
};
/** The desk whose turn it is, with the chance of this act alone. */
export type Turn = { readonly world: World; readonly desk: ChaosDesk; readonly act: number; readonly random: Random };

export const emptyWorld = (seed: number, hub: ChaosHub): World => ({
  seed,
  hub,
  desks: [],
  revoked: new Set(),
  sticks: [],
  faults: {
    cuts: 0,
    refusals: 0,
    restarts: 0,
    crashes: 0,
    midway: 0,
    hubRestarts: 0,
    clockJumps: 0,
    revoked: 0,
    bent: 0,
  },
  moves: { shared: 0, handedOver: 0, supervised: 0, written: 0, read: 0, refused: 0 },
  broken: [],
});
