import { sql } from 'kysely';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { isOutage } from '../jobs/patience.ts';
import type { Database } from '../store/database/database.ts';

/** Numbers of a node, as Prometheus reads them. */
export interface Metrics {
  /** The text of `/metrics`. */
  read(): Promise<{ readonly type: string; readonly text: string }>;
  /** A request was answered. `route` is the pattern, never the path with its ids. */
  answered(method: string, route: string, status: number, seconds: number): void;
  /** A stage of a job took this long. */
  staged(stage: string, seconds: number): void;
  /** A job ended; `code` is its error's, or 'none'. */
  ended(status: 'completed' | 'failed', code: string, seconds: number): void;
  /** Frames were drawn, in so many seconds. */
  drew(frames: number, seconds: number): void;
}

/** From a tenth of a second to a quarter of an hour: what a stage of a clip takes. */
const STAGE_BUCKETS = [0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 120, 300, 900];

/**
 * The metrics of a node. The queue is counted when it is asked for, so that every node tells the same depth.
 * @example const metrics = createMetrics(database); (await metrics.read()).text
 */
export function createMetrics(database: Database): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  new Gauge({
    name: 'shotwright_jobs',
    help: 'Jobs by queue and status that are not finished.',
    labelNames: ['queue', 'status'],
    registers,
    async collect() {
      this.reset();
      const rows = await database.db
        .selectFrom('videos')
        .select(['queue', 'status', sql<number>`count(*)::int`.as('count')])
        .where('status', 'in', ['queued', 'in_progress'])
        .where('deleted_at', 'is', null)
        .groupBy(['queue', 'status'])
        .execute()
        // The other numbers are of use just then; these are left out, and not told as they were.
        .catch((error: unknown) => {
          if (!isOutage(error)) throw error;
        });
      if (rows === undefined) return;
      for (const status of ['queued', 'in_progress']) this.set({ queue: 'default', status }, 0);
      for (const { queue, status, count } of rows) this.set({ queue, status }, count);
    },
  });
  const requests = new Histogram({
    name: 'shotwright_http_request_seconds',
    help: 'Time to answer a request, until its headers are sent.',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers,
  });
  const stages = new Histogram({
    name: 'shotwright_job_stage_seconds',
    help: 'Time that a stage of a job took.',
    labelNames: ['stage'],
    buckets: STAGE_BUCKETS,
    registers,
  });
  const jobs = new Histogram({
    name: 'shotwright_job_seconds',
    help: 'Time from taking a job up to its end.',
    labelNames: ['status'],
    buckets: STAGE_BUCKETS,
    registers,
  });
  const failures = new Counter({
    name: 'shotwright_job_failures_total',
    help: 'Failed jobs by error code.',
    labelNames: ['code'],
    registers,
  });
  const frames = new Counter({
    name: 'shotwright_frames_drawn_total',
    help: 'Frames drawn by the workers of this node.',
    registers,
  });
  const rate = new Gauge({
    name: 'shotwright_frames_per_second',
    help: 'Frames a second of the last part that was drawn.',
    registers,
  });
  return {
    read: async () => ({ type: registry.contentType, text: await registry.metrics() }),
    answered: (method, route, status, seconds) =>
      requests.observe({ method, route, status: String(status) }, seconds),
    staged: (stage, seconds) => stages.observe({ stage }, seconds),
    ended(status, code, seconds) {
      jobs.observe({ status }, seconds);
      if (status === 'failed') failures.inc({ code });
    },
    drew(count, seconds) {
      frames.inc(count);
      if (seconds > 0) rate.set(count / seconds);
    },
  };
}
