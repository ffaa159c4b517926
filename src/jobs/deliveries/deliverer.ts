import { setMaxListeners } from 'node:events';
import type { Kysely } from 'kysely';
import type { Tables } from '../../store/database/index.ts';
import { messageFor, send, type WebhookTargets } from './attempt.ts';
import { type Claimed, claimDeliveries } from './claim.ts';
import { Lanes } from './lanes.ts';
import { release, settle } from './settle.ts';
import { sweepDeliveries } from './sweep.ts';

/** Settings of a deliverer. */
export interface DelivererOptions {
  readonly db: Kysely<Tables>;
  readonly targets: WebhookTargets;
  /** Deliveries at once. Default 64. */
  readonly concurrency?: number;
  /** Deliveries at once to an endpoint that answers well. Default 4. */
  readonly perEndpoint?: number;
  /** Seconds that a receiver has for its answer. Default 15. */
  readonly seconds?: number;
  /** Milliseconds between looks at the table while nothing is due. Default 1000. */
  readonly pollEvery?: number;
  /** 0…1, for jitter. */
  readonly random?: () => number;
  /** Told of what goes wrong with the database, not with receivers. */
  readonly onTrouble?: (error: unknown) => void;
}

/** A running deliverer. */
export interface Deliverer {
  /** Look for due deliveries now. */
  kick(): void;
  /** Take no more, give back what is under way, and end. */
  stop(): Promise<void>;
}

/** A lease outlives the attempt that it is for by this many seconds. */
const LEASE_MARGIN = 30;
const SWEEP_EVERY = 3_600_000;

/**
 * Send webhook deliveries as they become due. Any number of nodes may do so on one database: each delivery is leased
 * to one of them, and when that one dies another takes over. At least once, in no particular order.
 */
export function startDeliverer(options: DelivererOptions): Deliverer {
  const { db, targets, concurrency = 64, perEndpoint = 4, seconds = 15, pollEvery = 1000 } = options;
  const { random = Math.random, onTrouble = () => undefined } = options;
  const lanes = new Lanes(concurrency, perEndpoint);
  const flights = new Set<Promise<void>>();
  const stopping = new AbortController();
  // Each delivery under way listens.
  setMaxListeners(0, stopping.signal);
  let wake: () => void = () => undefined;
  let woken = false;

  const kick = (): void => {
    woken = true;
    wake();
  };
  const rest = (milliseconds: number): Promise<void> =>
    new Promise((resolve) => {
      if (woken || stopping.signal.aborted) return resolve();
      const timer = setTimeout(resolve, milliseconds);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });

  async function deliver(claimed: Claimed): Promise<void> {
    let delivered: boolean | undefined;
    try {
      const outcome = await send(messageFor(claimed), targets, seconds, stopping.signal);
      if (stopping.signal.aborted && 'error' in outcome) await release(db, claimed);
      else delivered = await settle(db, claimed, outcome, random());
    } catch (error) {
      // The lease runs out and somebody tries again.
      onTrouble(error);
    } finally {
      lanes.end(claimed.endpoint_id, delivered);
    }
  }

  async function take(): Promise<number> {
    if (lanes.free <= 0) return 0;
    const leaseSeconds = seconds + LEASE_MARGIN;
    const claimed = await claimDeliveries(db, { most: lanes.free, busy: lanes.busy(), leaseSeconds });
    for (const one of claimed) {
      lanes.begin(one.endpoint_id);
      const flight = deliver(one).finally(() => {
        flights.delete(flight);
        // A slot is free, and perhaps the endpoint's next is due.
        kick();
      });
      flights.add(flight);
    }
    return claimed.length;
  }

  async function run(): Promise<void> {
    let swept = Number.NEGATIVE_INFINITY;
    while (!stopping.signal.aborted) {
      woken = false;
      try {
        if (performance.now() - swept > SWEEP_EVERY) {
          await sweepDeliveries(db);
          swept = performance.now();
        }
        if ((await take()) > 0) continue;
      } catch (error) {
        onTrouble(error);
      }
      // Nodes that started together do not look together.
      await rest(pollEvery * (0.75 + 0.5 * random()));
    }
  }

  const running = run();
  return {
    kick,
    async stop() {
      stopping.abort();
      wake();
      await running;
      await Promise.all(flights);
    },
  };
}
